import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell, Stated } from '../model.ts';
import { saidOfArea } from './said.ts';

const cell = (value: number, line: number): Cell => ({
  text: `${value}`,
  value,
  unit: 'mnkr',
  bound: null,
  line,
});
const sum = (row: number, of: 'avvikelse' | 'begart', value: number, line: number): Stated => ({
  about: 'belopp',
  of,
  table: 2,
  row,
  amount: cell(value, line),
  line,
});

test('a text that gives the same deviation is a place to read on, and one that gives another is told', () => {
  const stated = [sum(0, 'avvikelse', -4, 90), sum(0, 'begart', 1.5, 91), sum(1, 'avvikelse', 3, 92)];
  const said = saidOfArea({ stated }, { table: 2 }, { row: 0, deviation: cell(-4, 5) });
  assert.equal(said?.same, 90);
  assert.deepEqual(
    said?.sums.map(({ of }) => of),
    ['begart'],
  );
  const other = saidOfArea({ stated }, { table: 2 }, { row: 1, deviation: cell(2, 6) });
  assert.equal(other?.same, null);
  assert.equal(other?.sums.length, 1);
});

test('what is said of another table, or of nothing, is not told', () => {
  const stated: Stated[] = [
    { about: 'behov', table: 2, row: 0, way: 'okat', surplus: false, line: 7 },
    { about: 'arsmal', indicator: 0, from: cell(1, 8), to: cell(2, 8), line: 8 },
  ];
  assert.equal(saidOfArea({ stated }, { table: 1 }, { row: 0, deviation: null }), null);
  assert.equal(saidOfArea({}, { table: 2 }, { row: 0, deviation: null }), null);
  assert.equal(saidOfArea({ stated }, { table: 2 }, { row: 0, deviation: null })?.needs.length, 1);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell, Stated, Table } from '../model.ts';
import { saidOfArea } from './said.ts';

const cell = (value: number, line: number): Cell => ({
  text: value.toFixed(1).replace('.', ','),
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

const areas: Table = {
  kind: 'verksamhetsomraden',
  section: null,
  unit: 'mnkr',
  columns: ['Mnkr', 'Budget', 'Prognos (före överföring)', 'Prognos (efter överföring)', 'Avvikelse'],
  rows: [
    { label: 'Fyrar', parent: null, cells: [80, 86, 87, -7].map((value) => cell(value, 5)), line: 5 },
    {
      label: 'Bojar',
      parent: null,
      cells: [9, null, 9, 0].map((one) => (one === null ? null : cell(one, 6))),
      line: 6,
    },
  ],
  lines: [4, 6],
};

test('a deviation before the transfers is told as that, and contradicts nothing', () => {
  const saidOf = (value: number, row: number, deviation: number) =>
    saidOfArea(
      { stated: [sum(row, 'avvikelse', value, 90)], tables: [areas, areas, areas] },
      { table: 2 },
      { row, deviation: cell(deviation, 5) },
    )?.sums.map(({ isBefore }) => isBefore);
  assert.deepEqual(saidOf(-6, 0, -7), [true]);
  assert.deepEqual(saidOf(-5, 0, -7), [false]);
  assert.deepEqual(saidOf(-7, 0, -7), []);
  assert.deepEqual(saidOf(-2, 1, 0), [false]);
});

test('a text that gives the same deviation is a place to read on, and one that gives another is told', () => {
  const stated = [sum(0, 'avvikelse', -4, 90), sum(0, 'begart', 1.5, 91), sum(1, 'avvikelse', 3, 92)];
  const said = saidOfArea({ stated, tables: [] }, { table: 2 }, { row: 0, deviation: cell(-4, 5) });
  assert.equal(said?.same, 90);
  assert.deepEqual(
    said?.sums.map(({ of }) => of),
    ['begart'],
  );
  const other = saidOfArea({ stated, tables: [] }, { table: 2 }, { row: 1, deviation: cell(2, 6) });
  assert.equal(other?.same, null);
  assert.equal(other?.sums.length, 1);
});

test('a sum in another unit than the table is held against it in the table’s', () => {
  const saidOf = (value: number) => {
    const amount = { ...cell(value, 90), text: `${value} tkr`, unit: 'tkr' };
    const told = { ...sum(0, 'avvikelse', value, 90), amount } as Stated;
    return saidOfArea(
      { stated: [told], tables: [areas, areas, areas] },
      { table: 2 },
      { row: 0, deviation: cell(-7, 5) },
    );
  };
  assert.equal(saidOf(-7000)?.same, 90);
  assert.equal(saidOf(-7)?.same, null);
  assert.deepEqual(
    saidOf(-6000)?.sums.map(({ isBefore, amount }) => [isBefore, amount.text]),
    [[true, '-6000 tkr']],
  );
});

test('what is said of another table, or of nothing, is not told', () => {
  const stated: Stated[] = [
    { about: 'behov', table: 2, row: 0, way: 'okat', surplus: false, line: 7 },
    { about: 'arsmal', indicator: 0, from: cell(1, 8), to: cell(2, 8), line: 8 },
  ];
  assert.equal(saidOfArea({ stated, tables: [] }, { table: 1 }, { row: 0, deviation: null }), null);
  assert.equal(saidOfArea({ tables: [] }, { table: 2 }, { row: 0, deviation: null }), null);
  assert.equal(
    saidOfArea({ stated, tables: [] }, { table: 2 }, { row: 0, deviation: null })?.needs.length,
    1,
  );
});

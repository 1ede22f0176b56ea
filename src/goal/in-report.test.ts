import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '../model.ts';
import type { Row } from '../overview/row.ts';
import { goalsIn } from './in-report.ts';

const goal = (id: string, level: string, parent: string | null) => ({
  id,
  level,
  number: id,
  name: id,
  parent,
});
const facts = {
  id: 'farsta-2024-t1',
  goals: [
    goal('1', 'inriktningsmal', null),
    goal('1.1', 'verksamhetsomradesmal', '1'),
    goal('1.1.1', 'namndmal', '1.1'),
    goal('1.1.2', 'namndmal', '1.1'),
    goal('1.2', 'verksamhetsomradesmal', '1'),
  ],
  indicators: [{ goal: '1.1' }, { goal: '1.1.2' }, { goal: '1.2' }, { goal: null }],
} as unknown as Facts;
const rows = [0, 1, 2, 3].map((index) => ({ index }) as Row);

test('a goal of the council has its own rows and those of the board’s goals below it', () => {
  const found = goalsIn(facts, rows);
  assert.deepEqual([...found.keys()], ['1', '1.1', '1.2']);
  const one = found.get('1.1');
  assert.deepEqual(
    one?.own.map(({ id }) => id),
    ['1.1.1', '1.1.2'],
  );
  assert.deepEqual(
    one?.rows.map(({ index }) => index),
    [0, 1],
  );
});

test('a goal above others counts no row twice', () => {
  assert.deepEqual(goalsIn(facts, rows).get('1')?.rows, []);
});

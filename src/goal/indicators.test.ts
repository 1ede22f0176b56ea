import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Row } from '../overview/row.ts';
import type { GoalIn } from './in-report.ts';
import { apart, indicatorsUnder, mostCommon } from './indicators.ts';

const board = (rows: [indicator: string | null, group: string][]) =>
  ({ rows: rows.map(([indicator, group]) => ({ indicator, group })) }) as unknown as GoalIn;

test('indicators that most boards miss come first, then those that most report; names unknown are left out', () => {
  const rows = indicatorsUnder([
    board([
      ['a', 'nar'],
      ['b', 'nar'],
      ['c', 'nar-inte'],
      [null, 'nar-inte'],
    ]),
    board([
      ['b', 'for-tidigt'],
      ['c', 'nar'],
    ]),
    null,
  ]);
  assert.deepEqual(
    rows.map(({ indicator }) => indicator),
    ['c', 'b', 'a'],
  );
  assert.deepEqual(
    rows[2]?.cells.map((cell) => cell?.group ?? null),
    ['nar', null, null],
  );
});

const row = {} as Row;

test('a row that one of several boards has stands apart, with the board it is of', () => {
  const rows = [
    { indicator: 'sjukfranvaro', cells: [row, null, row] },
    { indicator: 'matsvinn', cells: [null, row, null] },
  ];
  const { shared, lone } = apart(rows);
  assert.deepEqual(shared, [rows[0]]);
  assert.deepEqual(lone, [{ indicator: 'matsvinn', row, at: 1 }]);
});

test('what most cells say is said once, the first of equals where two are as many', () => {
  assert.equal(mostCommon(['jan–apr 2026', 'helåret 2025', 'helåret 2025']), 'helåret 2025');
  assert.equal(mostCommon(['b', 'a']), 'b');
  assert.equal(mostCommon([]), undefined);
});

test('of two boards a dash says that the other has none', () => {
  const rows = [{ indicator: 'matsvinn', cells: [null, row] }];
  assert.deepEqual(apart(rows), { shared: rows, lone: [] });
});

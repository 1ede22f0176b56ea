import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GoalIn } from './in-report.ts';
import { indicatorsUnder } from './indicators.ts';

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

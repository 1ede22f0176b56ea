import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standing } from './standing.ts';

test('boards are counted by the sign of their deviation, and not where there is none', () => {
  const board = (value: number | null) => ({
    deviation: value === null ? null : { text: `${value}`, value, unit: 'mnkr', bound: null, line: 1 },
  });
  const { lacking, holding, left } = standing([board(-2), board(0), board(-0), board(3), board(null), null]);
  assert.deepEqual([lacking, holding, left], [1, 2, 1]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wilson } from './wilson.ts';

const near = (right: number, of: number) =>
  Object.values(wilson(right, of)).map((bound) => Number(bound.toFixed(4)));

test('the bounds are those of the tables', () => {
  // Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
  assert.deepEqual(near(81, 263), [0.2553, 0.3662]);
  assert.deepEqual(near(15, 148), [0.0624, 0.1605]);
  assert.deepEqual(near(0, 20), [0, 0.1611]);
  assert.deepEqual(near(1, 29), [0.0061, 0.1718]);
});

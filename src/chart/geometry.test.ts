import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spread } from './geometry.ts';

test('names stand where their points are, where there is room', () => {
  assert.deepEqual(spread([10, 40, 90], 15, [0, 100]), [10, 40, 90]);
});

test('names of points that coincide make room around them, both ways', () => {
  assert.deepEqual(spread([50, 50, 50], 10, [0, 100]), [40, 50, 60]);
});

test('names stay within the plot', () => {
  assert.deepEqual(spread([0, 0, 100], 10, [0, 100]), [0, 10, 100]);
  assert.deepEqual(spread([95, 100], 10, [0, 100]), [90, 100]);
});

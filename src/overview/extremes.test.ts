import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extremes } from './extremes.ts';

const board = (name: string, missed: number, reached: number, open = 0) => ({
  name,
  judged: missed + reached + open,
  counts: { nar: reached, 'nar-inte': missed, 'for-tidigt': open, 'bedoms-inte': 0 },
});

test('who misses the largest part of its targets is told by part, not by number', () => {
  const found = extremes([board('a', 10, 30), board('b', 9, 1), board('c', 1, 19)]);
  assert.deepEqual([found?.most.name, found?.least.name], ['b', 'c']);
});

test('nobody is told where two share a place, where boards are few, or where most is too early to say', () => {
  assert.equal(extremes([board('a', 1, 1), board('b', 1, 1), board('c', 0, 2)]), null);
  assert.equal(extremes([board('a', 2, 1), board('b', 1, 2)]), null);
  assert.equal(extremes([board('a', 2, 1, 9), board('b', 1, 2, 9), board('c', 3, 0, 9)]), null);
});

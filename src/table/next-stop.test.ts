import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextStop, type ArrowKey } from './next-stop.ts';

/** Three rows: a name and a source, a name alone, a name and a source. */
const places = [
  { row: 0, cell: 0 },
  { row: 0, cell: 4 },
  { row: 1, cell: 0 },
  { row: 2, cell: 0 },
  { row: 2, cell: 4 },
];
const ways: [from: number, key: ArrowKey, to: number][] = [
  [0, 'ArrowDown', 2],
  [2, 'ArrowUp', 0],
  [1, 'ArrowDown', 4],
  [4, 'ArrowUp', 1],
  [0, 'ArrowRight', 1],
  [1, 'ArrowRight', 2],
  [2, 'ArrowLeft', 1],
  [3, 'Home', 0],
  [1, 'End', 4],
  [4, 'ArrowRight', 4],
  [4, 'ArrowDown', 4],
  [0, 'ArrowLeft', 0],
  [1, 'ArrowUp', 1],
];

test('arrow keys go from link to link, and keep to their column up and down', () => {
  for (const [from, key, to] of ways) assert.equal(nextStop(places, from, key), to, `${key} from ${from}`);
});

test('a row without a link in the column is passed where another has one, and else taken', () => {
  assert.equal(nextStop([places[1]!, places[2]!], 0, 'ArrowDown'), 1);
});

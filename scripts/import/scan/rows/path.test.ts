import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestPath, type Move } from './path.ts';

/** Two readings of each item; to change from one to the other costs 2. */
function read(costs: readonly (readonly [number, number])[]) {
  const moves = (item: number, state: number): Move<'a' | 'b'>[] =>
    (['a', 'b'] as const).map((step, to) => ({
      step,
      to,
      cost: costs[item]![to]! + (state === to ? 0 : 2),
    }));
  return bestPath(costs.length, moves, () => 0).steps;
}

test('the cheapest path over all items wins over the cheapest reading of each', () => {
  // The second item alone would be b.
  assert.deepEqual(read([[0, 5], [2, 1], [0, 5]]), ['a', 'a', 'a']); // prettier-ignore
  assert.deepEqual(read([[0, 5], [9, 1], [9, 1]]), ['a', 'b', 'b']); // prettier-ignore
});

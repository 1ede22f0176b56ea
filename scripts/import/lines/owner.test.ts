import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Owners } from './owner.ts';
import { Lines } from './lines.ts';

test('what is given later wins, blank lines stay blank, what nobody took is prose', () => {
  const owners = new Owners(new Lines(['a', '', 'b', 'c', 'd']));
  owners.give([1, 2, 3], 'furniture');
  owners.give([3, 99], 'goals/0');
  assert.deepEqual(owners.runs(), [
    [1, 1, 'furniture'],
    [2, 2, 'blank'],
    [3, 3, 'goals/0'],
    [4, 5, 'prose'],
  ]);
});

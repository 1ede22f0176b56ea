import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutIconTails } from './icon-tails.ts';

const rows = ['@ | Andel hundar som 45 %', '7 | får bada', '', '@ Bygga en brygga', '', '7'];

test('what stands below icons again and again is none of the names', () => {
  assert.deepEqual(withoutIconTails([...rows, ...rows]).slice(0, 6), [
    ...['@ | Andel hundar som 45 %', 'får bada', ''],
    ...['@ Bygga en brygga', '', ''],
  ]);
});

test('what stands there now and then, or elsewhere as often, is of the text', () => {
  assert.deepEqual(withoutIconTails(rows), rows);
  const others = [...rows, ...rows, 'Vi har', '7 bryggor.', 'Staden har', '7 hamnar.'];
  assert.deepEqual(withoutIconTails(others), others);
});

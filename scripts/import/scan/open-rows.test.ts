import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWholeRow, openRows } from './open-rows.ts';

test('rows without their right end begin at an icon, at their cells or at a block', () => {
  const lines = [
    '@ Andel barn som läser 83 % 85 % 2023', // 1: whole
    '',
    '@ Antal besök i 14 st 20 st', // 3
    'parken',
    '',
    'Antal hundar', // 6: no cell of it stands on the left
  ];
  const ways = openRows(lines, 1, 7, 'indicator', () => false);
  assert.deepEqual(ways[0], [3]);
  assert.deepEqual(ways[1], [3, 6]);
});

test('a start date on the left tells where an activity begins', () => {
  const lines = ['Parken ska städas 2021-01-01', 'varje dag', 'I maj ska gräset klippas 2021-03-01'];
  assert.deepEqual(openRows(lines, 1, 4, 'activity', () => false)[0], [1, 3]);
  assert.ok(isWholeRow('Gräset ska klippas 2021-03-01 2021-05-01', 'activity'));
  assert.ok(!isWholeRow('Gräset ska klippas 2021-03-01', 'activity'));
  assert.ok(!isWholeRow('Gräset ska klippas 2021-03-01 2021-05-01', 'indicator'));
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMaterial } from './material.ts';

const far = (value: number, from: number, unit: string | null) =>
  isMaterial({ value, unit }, { value: from, unit });

test('figures must be apart both by their size and by what one can count', () => {
  assert.deepEqual([far(19.3, 17, '%'), far(16.2, 14, '%'), far(74, 78, '%')], [true, true, false]);
  assert.deepEqual([far(1.88, 1.5, '%'), far(0.3, 0.5, '%')], [true, false]);
  assert.deepEqual([far(550, 616, 'st'), far(8, 7, 'st'), far(100, 105, 'st')], [true, false, false]);
  assert.deepEqual([far(5.5, 4.9, 'st'), far(60, 77, null)], [true, true]);
});

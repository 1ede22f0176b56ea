import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitSpelling } from './unit-spelling.ts';

test('a unit has one spelling however it is printed, and none of another size', () => {
  const told = ['kronor', 'kr', 'tkr', 'tusen kronor', 'miljoner kronor', 'mnkr', 'procent', '%', 'st'];
  assert.deepEqual(told.map(unitSpelling), ['kr', 'kr', 'tkr', 'tkr', 'mnkr', 'mnkr', '%', '%', 'st']);
});

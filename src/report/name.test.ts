import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareReports, compareTimes } from './name.ts';

test('reports stand in the order of their times, and those of one time by district, whichever came first', () => {
  const sorted = ['farsta-2023-vp', 'bromma-2023-t1', 'farsta-2023-t1', 'bromma-2023-vb', 'farsta-2024-vp'];
  assert.deepEqual(sorted.toReversed().sort(compareReports), sorted);
  assert.equal(compareTimes('farsta-2023-t1', 'bromma-2023-t1'), 0);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latestOf } from './latest.ts';

test('of a board with several reports of a year the newest follow-up is taken', () => {
  const reports = ['bromma-2031-vp', 'farsta-2031-vp', 'bromma-2031-t1', 'farsta-2031-t1', 'bromma-2031-t2'];
  assert.deepEqual(latestOf(reports), ['bromma-2031-t2', 'farsta-2031-t1']);
});

test('where every board has one, and of plans alone, nothing is chosen', () => {
  assert.deepEqual(latestOf(['bromma-2031-vp', 'bromma-2031-t1', 'farsta-2031-t2']), []);
  assert.deepEqual(latestOf(['bromma-2031-vp']), []);
});

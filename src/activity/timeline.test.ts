import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barOf } from './timeline.ts';

test('a bar takes its part of the year, and says when it goes on outside', () => {
  assert.deepEqual(barOf('2026-01-01', '2026-12-31', 2026), {
    from: 0,
    to: 100,
    before: false,
    after: false,
  });
  assert.deepEqual(barOf('2026-09-01', '2026-12-31', 2026)?.from, 66.6);
  assert.deepEqual(barOf('2025-01-01', '2027-11-01', 2026), { from: 0, to: 100, before: true, after: true });
  assert.deepEqual(barOf(null, null, 2026), { from: 0, to: 100, before: false, after: false });
});

test('what ends before the year, or before it begins, has no bar', () => {
  assert.equal(barOf('2021-01-01', '2021-12-31', 2022), null);
  assert.equal(barOf('2022-05-01', '2022-03-01', 2022), null);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followedUntil } from './until.ts';

test('a follow-up tells of the time until its tertial’s or year’s end, a plan of none', () => {
  const until = (
    type: 'tertialrapport' | 'verksamhetsberattelse' | 'verksamhetsplan',
    tertial: 1 | 2 | null,
  ) => followedUntil({ type, year: 2024, tertial });
  assert.equal(until('tertialrapport', 1), '2024-04-30');
  assert.equal(until('tertialrapport', 2), '2024-08-31');
  assert.equal(until('verksamhetsberattelse', null), '2024-12-31');
  assert.equal(until('verksamhetsplan', null), null);
});

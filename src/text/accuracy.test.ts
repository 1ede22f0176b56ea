import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accuracyText } from './accuracy.ts';

test('counts of a measurement add up to all there is: nothing is wrong or lost in silence', () => {
  const told = (right: number, doubted: number, extra: number) =>
    accuracyText.counts({ of: 1000, right, doubted, extra }).replaceAll('\u00a0', ' ');
  assert.equal(told(600, 300, 7), '600 av 1 000, 300 osäkra, 100 fel eller saknas, 7 för mycket');
  assert.equal(told(990, 10, 0), '990 av 1 000, 10 osäkra');
  assert.equal(told(1000, 0, 0), '1 000 av 1 000');
});

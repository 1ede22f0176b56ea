import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cell, evidence, facts, row } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './unknown-unit.ts';

const found = (unit: string | null, record: Parameters<typeof evidence>[1] = {}) =>
  findingsOf(check, evidence([facts({ indicators: [row({ outcome: cell('5', 5, unit) })] })], record)).map(
    ({ severity }) => severity,
  );

test('a unit that the registry does not know is an error of ours', () => {
  assert.deepEqual(found('tkr'), ['fel']);
  assert.deepEqual(found('%'), []);
  assert.deepEqual(found(null), []);
});

test('other printings, and what the registry says of one report, are known', () => {
  assert.deepEqual(found('procent', { sameUnit: ['procent'] }), []);
  const unitIn = [{ report: 'langholmen-2023-t1', unit: 'andel', times: 100, reason: 'a' }];
  assert.deepEqual(found(null, { unitIn }), []);
});

test('it is told in English which entry to change, and what to write there', () => {
  const told = (unit: string | null) => {
    const report = facts({ indicators: [row({ outcome: cell('5 st', 5, 'st') })] });
    return findingsOf(check, evidence([report], { unit })).map(({ sentence }) => sentence);
  };
  assert.deepEqual(told(null), [
    '“5 st”: counted in st, and the indicator has no unit. Set unit: st in content/registry/indicators/nojda-sjoman.yml, if that is what it is counted in.',
  ]);
  assert.match(told('%')[0]!, /the indicator in %\. If that is another printing of %, add it to sameUnit/);
});

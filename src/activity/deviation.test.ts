import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deviationIn } from './deviation.ts';

test('a plan tells of no deviation, and not that there is none', () => {
  const told = (type: Parameters<typeof deviationIn>[0]) =>
    [true, false].map((deviation) => deviationIn(type, { deviation }));
  assert.deepEqual(told('tertialrapport'), [true, false]);
  assert.deepEqual(told('verksamhetsberattelse'), [true, false]);
  assert.deepEqual(told('verksamhetsplan'), [null, null]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity } from '../../../src/model.ts';
import { evidence, facts } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './overdue.ts';

const found = (more: Partial<Activity>, report: Parameters<typeof facts>[0] = {}) => {
  const activity: Activity = {
    goal: '1.1',
    name: 'Bygga brygga',
    start: '2023-01-01',
    end: '2023-03-31',
    deviation: false,
    status: 'pagar',
    owner: 'namnd',
    lines: [30, 30],
    ...more,
  };
  return findingsOf(check, evidence([facts({ activities: [activity], ...report })]));
};

test('an activity that goes on after its end without a word is asked about', () => {
  assert.equal(
    found({})[0]!.sentence,
    'En aktivitet står som pågående utan avvikelse fast slutdatum har passerat: ”Bygga brygga” (31 mars 2023). Vad blev det av den?',
  );
});

test('one that is done, deviates, has time left or stands in a plan is not', () => {
  assert.deepEqual(found({ status: 'klar' }), []);
  assert.deepEqual(found({ status: null }), []);
  assert.deepEqual(found({ deviation: true }), []);
  assert.deepEqual(found({ end: '2023-04-30' }), []);
  assert.deepEqual(found({}, { id: 'langholmen-2023-vp', type: 'verksamhetsplan', tertial: null }), []);
});

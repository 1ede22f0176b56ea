import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportKindsOf } from './kinds-of.ts';

test('follow-ups of a year stand by kind, the latest first, and plans apart', () => {
  const { followUps, plans } = reportKindsOf([
    'farsta-2024-vp',
    'farsta-2024-t1',
    'bromma-2024-t1',
    'farsta-2024-vb',
  ]);
  assert.deepEqual(followUps, [
    { kind: 'vb', reports: ['farsta-2024-vb'] },
    { kind: 't1', reports: ['farsta-2024-t1', 'bromma-2024-t1'] },
  ]);
  assert.deepEqual(plans, ['farsta-2024-vp']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadingFirst, leadingOf, newestFollowUp } from './follow-up.ts';

test('a plan for next year does not hide how this one went', () => {
  assert.equal(newestFollowUp(['farsta-2025-t1', 'farsta-2025-vb', 'farsta-2026-vp']), 'farsta-2025-vb');
  assert.equal(newestFollowUp(['farsta-2026-vp']), null);
  assert.equal(leadingOf(['farsta-2025-vb', 'farsta-2026-vp']), 'farsta-2025-vb');
  assert.equal(leadingOf(['farsta-2026-vp']), 'farsta-2026-vp');
  assert.equal(leadingOf([]), undefined);
});

test('the report that a board’s pages tell of stands before a plan that came after it', () => {
  const reports = ['farsta-2024-vp', 'farsta-2024-t1', 'farsta-2024-t2', 'farsta-2025-vp'];
  assert.deepEqual(leadingFirst(reports), [
    'farsta-2024-t2',
    'farsta-2025-vp',
    'farsta-2024-t1',
    'farsta-2024-vp',
  ]);
  assert.deepEqual(leadingFirst([]), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSectionHeading } from './section-heading.ts';

test('a heading of the economy ends a table, be it one word; the rest of a name is none', () => {
  assert.deepEqual(
    ['Ekonomi', 'Budget 2024', 'Uppföljning av ekonomi', 'ekonomi', 'Ekonomi i balans'].map(isSectionHeading),
    [true, true, true, false, false],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDate, formatSpan } from './date.ts';

test('a date in words does not break', () => assert.equal(formatDate('2023-05-12'), '12\u00a0maj\u00a02023'));

test('whole months are named by their months', () => {
  assert.equal(formatSpan('2023-01-01', '2023-12-31'), 'jan–dec\u00a02023');
  assert.equal(formatSpan('2024-02-01', '2024-02-29'), 'feb\u00a02024');
});

test('other spans are named by their days', () => {
  assert.equal(formatSpan('2023-05-18', '2023-05-18'), '18\u00a0maj\u00a02023');
  assert.equal(formatSpan('2022-07-01', '2023-06-30'), '1\u00a0juli\u00a02022–30\u00a0juni\u00a02023');
  assert.equal(formatSpan(null, '2023-06-30'), 'till 30\u00a0juni\u00a02023');
  assert.equal(formatSpan(null, null), '');
});

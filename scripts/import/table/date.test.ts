import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDate, isoDate } from './date.ts';

test('a date is printed whole, or with a narrow column’s blanks', () => {
  assert.equal(isoDate('2023-12-31'), '2023-12-31');
  assert.equal(isoDate('2023-12- 31'), '2023-12-31');
  assert.equal(isoDate('2024-02-29'), '2024-02-29');
});

test('a day that no calendar has is a date cell without a date', () => {
  for (const text of ['2023-02-31', '2023-13-01', '2023-00-10']) {
    assert.ok(isDate(text));
    assert.equal(isoDate(text), null);
  }
  assert.ok(!isDate('2023-01') && !isDate('den 2023-01-01'));
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goesOnDate, isDate, isoDate } from './date.ts';

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

test('a day may stand before its month', () => {
  for (const text of ['31/1 2024', '31/1-24', '31/01-2024', '31.1.2024'])
    assert.equal(isoDate(text), '2024-01-31', text);
  assert.equal(isoDate('31/12-20'), '2020-12-31');
  // "31/12/20" may begin with the day or with the year, "01/02/2024" with the month.
  for (const text of ['31/12/20', '24.01.12', '01/02/2024'])
    assert.deepEqual([isDate(text), isoDate(text)], [false, null]);
});

test('a narrow column cuts dates, and what stands below may be the next row’s', () => {
  assert.ok(goesOnDate('2023-12-', '31') && goesOnDate('1 januari', '2024') && goesOnDate('31/12', '2024'));
  for (const next of ['2024-01-01', '26-01-01', '20240101', '1 jan 2024', '1/1-24', 'Tills'])
    assert.ok(!goesOnDate('2023-12-31', next), next);
});

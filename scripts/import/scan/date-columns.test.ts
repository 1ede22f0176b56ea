import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateColumns } from './date-columns.ts';

const table = [
  '@: Parken ska städas',
  'Analys',
  'Startdatum',
  '2024-01-01',
  'Städningen har börjat.',
  '@: Gräset ska klippas',
  '2024-02-01',
  'Slutdatum',
  '2024-12-31',
  '2024-11-30',
];

function found(lines: readonly string[]): [number, string[]][] | null {
  const at = { from: 1, end: lines.length + 1, last: lines.length };
  const columns = dateColumns(lines, at, () => false);
  return columns && [...columns.rights].map(([line, parts]) => [line, parts.map((part) => part.text)]);
}

test('starts and ends read by column go to the activities one by one', () => {
  assert.deepEqual(found(table), [
    [1, ['2024-01-01', '2024-12-31']],
    [6, ['2024-02-01', '2024-11-30']],
  ]);
});

test('where dates or activities are not as many, none is given', () => {
  assert.equal(found(table.slice(0, -1)), null);
  assert.equal(found(table.slice(1)), null);
});

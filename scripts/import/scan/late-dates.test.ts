import assert from 'node:assert/strict';
import { test } from 'node:test';
import { activityRows } from './activity-rows.ts';
import type { RegionLine } from './rows/types.ts';
import { withLateDates } from './late-dates.ts';

function rows(...lines: string[]): [string, string[]][] {
  const region = lines.map((text, at): RegionLine => ({
    line: at + 1,
    text,
    kind: text === '' ? 'blank' : 'text',
  }));
  return activityRows(withLateDates(region)).rows.map((row) => [
    row.name.map((part) => part.text).join(' '),
    row.dates.map((part) => part.text),
  ]);
}

test('names find their dates below the word "Analys", and keep those beside them', () => {
  const found = rows(
    'Bänkarna ska målas 2025-01-01 2025-05-31',
    '',
    'Parken ska städas av alla som bor runt omkring den och deras',
    '',
    'grannar',
    '',
    'Gräset ska klippas',
    '',
    'Analys',
    '',
    '2025-01-01',
    '2025-02-01',
    '',
    '2025-12-31',
    '2025-11-30',
    '',
    'Arbetet har börjat.',
  );
  assert.deepEqual(found, [
    ['Bänkarna ska målas', ['2025-01-01', '2025-05-31']],
    ['Parken ska städas av alla som bor runt omkring den och deras grannar', ['2025-01-01', '2025-12-31']],
    ['Gräset ska klippas', ['2025-02-01', '2025-11-30']],
  ]);
});

test('fewer names than dates are left as they stand', () => {
  const found = rows(
    'Parken ska städas 2025-01-01 2025-05-31',
    '',
    'Analys',
    '',
    '2025-02-01 2025-12-31',
    '',
    'Arbetet har börjat.',
  );
  assert.deepEqual(found, [['Parken ska städas', ['2025-01-01', '2025-05-31']]]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { activityTime } from './time.ts';

test('a time is told in days, or in the words that stand for them', () => {
  const time = (start: string | null, end: string | null, startText?: string, endText?: string) =>
    activityTime({ start, end, startText, endText }).replaceAll('\u00a0', ' ');
  assert.equal(time('2024-01-01', '2024-03-31'), 'jan–mars 2024');
  assert.equal(time('2024-01-01', null, undefined, 'Tills vidare'), '1 januari 2024 – Tills vidare');
  assert.equal(time(null, '2024-06-30', 'Löpande'), 'Löpande – 30 juni 2024');
  assert.equal(time(null, null, 'Löpande', 'Löpande'), 'Löpande');
  assert.equal(time(null, null, 'Hösten 2024'), 'från Hösten 2024');
  assert.equal(time(null, null), '');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dates } from './dates.ts';

const found = (line: string) => dates(line).map(({ text }) => text);

test('a date is read through the letters that its digits were taken for', () => {
  assert.deepEqual(found('Räkna hundar 2O24-0l-3I 2024–1Z 24'), ['2024-01-31', '2024-12-24']);
});

test('the beginning of a word is no day, and no calendar has a month 13', () => {
  assert.deepEqual(found('Klart 2024-10 Olja båten'), []);
  assert.deepEqual(found('Dnr 2024-13-01, 1824-10-01'), []);
});

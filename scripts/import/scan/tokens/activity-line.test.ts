import assert from 'node:assert/strict';
import { test } from 'node:test';
import { activityLine } from './activity-line.ts';

test('a cross behind the dates is a deviation, the border of a table is none', () => {
  const after = (behind: string) =>
    activityLine(`> Rusta upp lekplatsen 2021-06-01 2021-06-30 ${behind}`).after;
  assert.deepEqual(['Xx', 'x', '| X', 'Ja', 'J', 'fF', '|', ''].map(after), [
    'Xx',
    'x',
    'X',
    'Ja',
    '',
    '',
    '',
    '',
  ]);
});

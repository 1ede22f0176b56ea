import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutSilent, type Cell } from './cells.ts';

test('a column in which no group has a figure, or a reason, is left out, but never one that is grouped by', () => {
  const cell = (text: string, n: number): Cell => ({
    key: '',
    label: `${n}`,
    numeric: false,
    text: text.replace('?', ''),
    notes: text === '?' ? ['olika mått'] : [],
    link: null,
  });
  const rows = [
    ['', '3', '–', '', '1', '?'],
    ['', '4', '–', '', '', ''],
  ].map((texts) => texts.map(cell));
  assert.deepEqual(
    withoutSilent(rows, 1).map((cells) => cells.map(({ label }) => label)),
    [
      ['0', '1', '4', '5'],
      ['0', '1', '4', '5'],
    ],
  );
});

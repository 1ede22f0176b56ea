import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../read/line.ts';
import { filledLines, wordsOf } from './blanks/grid.ts';
import { wholeFigures } from './broken-figures.ts';

const read = (...lines: string[]) => wholeFigures(filledLines(lines.map(wordsOf))).map(textOf);

test('a figure that its column broke at its blank stands whole on its row, wherever the row is set', () => {
  const [begun, row, rest] = ['                 4', 'Totalt               4 572,0', '             184,3'];
  assert.deepEqual(read(begun, row, rest), ['Totalt 4 184,3 4 572,0']);
  assert.deepEqual(read('Totalt           4   4 572,0', rest), ['Totalt 4 184,3 4 572,0']);
  assert.deepEqual(read(begun, 'Totalt       184,3   4 572,0'), ['Totalt 4 184,3 4 572,0']);
});

test('figures of two rows, those without decimals and those of other columns stand as they are', () => {
  for (const lines of [
    ['Parker 4 4 572,0', 'Gator 184,3 4 180,1'],
    ['Parker 4', '184'],
    ['4', 'Parker 184,3'],
  ])
    assert.deepEqual(read(...lines), lines);
});

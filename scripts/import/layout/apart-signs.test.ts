import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutBlanks } from './blanks.ts';
import { filledLines, wordsOf } from './blanks/grid.ts';
import { figurePart } from './figures.ts';
import { rulingsOf } from './ruling.ts';
import { byPlace } from './sharing.ts';
import { heads, knows } from '../report/fixtures/heads.ts';

/** The rows of a table, read with words that have places, and as a text whose columns are blanks. */
function read(...lines: string[]): string[][][] {
  const part = figurePart(filledLines(lines.map(wordsOf)), 0, { rulings: rulingsOf([], 1.25), isWord: () => true, sharing: byPlace, heads, knows })!; // prettier-ignore
  const laid = layoutBlanks(lines, [1], { isWord: () => true, heads }).lines;
  return [part.laid, laid].map((all) => all.slice(1).map(({ text }) => text.split('\t')));
}

const head = 'Mnkr                   Budget         Begärda    Prognos';

test('signs at the left of their cells are their figures’, below one another in rows that lack some too', () => {
  for (const rows of read(
    head,
    'Lokaler                  31,4             0,6       30,8',
    'Avgifter     -            7,5 -           0,2 -      7,9',
    'Hyror        -            1,5                 -      1,4',
    'Summa                    22,4             0,4 -     21,5',
  ))
    assert.deepEqual(rows, [
      ['Lokaler', '31,4', '0,6', '30,8'],
      ['Avgifter', '- 7,5', '- 0,2', '- 7,9'],
      ['Hyror', '- 1,5', '', '- 1,4'],
      ['Summa', '22,4', '0,4', '- 21,5'],
    ]);
});

test('a dash that stands for nothing stays one, in some rows or in all', () => {
  const some = read(
    head,
    'Lokaler                  31,4             0,6       30,8',
    'Avgifter                  7,5               -        7,9',
  );
  for (const rows of some) assert.deepEqual(rows[1], ['Avgifter', '7,5', '-', '7,9']);
  const all = read(
    head,
    'Lokaler                  31,4               -       30,8',
    'Avgifter                  7,5               -        7,9',
  );
  for (const rows of all) assert.deepEqual(rows, [['Lokaler', '31,4', '-', '30,8'], ['Avgifter', '7,5', '-', '7,9']]); // prettier-ignore
});

test('a dash that ends where the figures of its column do is no sign of the next', () => {
  for (const rows of read(
    head,
    'Lokaler                  31,4           610,1        0,3',
    'Avgifter                 31,4           4,1 -        0,4',
    'Parker                   31,4               -        0,5',
  )) assert.deepEqual(rows.slice(1), [['Avgifter', '31,4', '4,1 -', '0,4'], ['Parker', '31,4', '-', '0,5']]); // prettier-ignore
});

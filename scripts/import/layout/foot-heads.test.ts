import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heads, knows } from '../report/fixtures/heads.ts';
import { textOf, type Line } from '../read/line.ts';
import { filledLines, letter, wordsOf } from './blanks/grid.ts';
import { withHeads } from './foot-heads.ts';
import { rulingsOf } from './ruling.ts';
import { byPlace } from './sharing.ts';

/** Pages once their feet are read; `moved`: how far words may stand from their columns. */
function read(moved: number, ...printed: string[][]): { lines: Line[] }[] {
  const setting = { rulings: rulingsOf([], moved), isWord: () => true, sharing: byPlace, heads, knows };
  return withHeads(printed.map((page) => ({ lines: filledLines(page.map(wordsOf)), setting })));
}

/** What each of them says. */
function pages(moved: number, ...printed: string[][]): string[][] {
  return read(moved, ...printed).map(({ lines }) => lines.map(textOf));
}

const text = 'Förvaltningen håller budgeten.';
const head = 'Mnkr                  Budget     Prognos';
const rows = ['Skötsel av träd         22,3        21,1', 'Skötsel av gräs          1,6         2,9'];

test('the head of a table of figures, alone at a page’s foot, stands above them', () => {
  const [, second] = pages(0, [text, head], rows);
  assert.equal(second![0], 'Mnkr Budget Prognos');
  assert.equal(pages(0, [text, head], [head, ...rows])[1]!.length, 3, 'it is printed again');
  assert.equal(pages(0, [head, text], rows)[1]!.length, 2, 'a text heads none');
});

test('the head of a table of indicators stays whole at a page’s foot: its rows go on with it', () => {
  const printed = [
    '                             Utfall  Utfall',
    '                  Periodens                   Utfall VB  Prognos            KF:s',
    'Indikator                    män/    kvinnor/                     Årsmål          Period',
    '                  utfall                      2024       helår              årsmål',
    '                             pojkar  flickor',
  ];
  const next = [
    'Andel gröna tak                               28,34 %             30,60 %         2025',
    'Andel gröna hus   -          -       -        60,27 %             64,62 %         2025',
  ];
  const [first, second] = pages(0, [text, ...printed], next);
  assert.equal(first!.length, 6);
  assert.equal(second!.length, 2);
});

test('where words are moved it stands above the columns of the next page, each of which tells its own', () => {
  const narrow = ['Skötsel av träd   22,3   21,1', 'Skötsel av gräs           2,9'];
  const { lines } = read(1.25, [text, head], narrow)[1]!;
  assert.deepEqual(lines[0]!.words.map(({ text, left }) => [text, left / letter.width]), [['Mnkr', 0], ['Budget', 18], ['Prognos', 25]]); // prettier-ignore
  assert.equal(pages(1.25, [text, head], ['Skötsel av träd   22,3', 'Skötsel av gräs   12,9'])[1]!.length, 2);
});

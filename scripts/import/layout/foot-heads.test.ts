import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heads, knows } from '../report/fixtures/heads.ts';
import { textOf } from '../read/line.ts';
import { filledLines, wordsOf } from './blanks/grid.ts';
import { withHeads } from './foot-heads.ts';
import { rulingsOf } from './ruling.ts';
import { byPlace } from './sharing.ts';

/** What each page says once its foot is read; `moved`: how far words may stand from their columns. */
function pages(moved: number, ...printed: string[][]): string[][] {
  const setting = { rulings: rulingsOf([], moved), isWord: () => true, sharing: byPlace, heads, knows };
  const out = withHeads(printed.map((page) => ({ lines: filledLines(page.map(wordsOf)), setting })));
  return out.map(({ lines }) => lines.map(textOf));
}

const text = 'Förvaltningen håller budgeten.';
const head = 'Mnkr                  Budget     Prognos';
const rows = ['Skötsel av träd         22,3        21,1', 'Skötsel av gräs          1,6         2,9'];

test('the head of a table of figures, alone at a page’s foot, stands above them', () => {
  const [, second] = pages(0, [text, head], rows);
  assert.equal(second![0], 'Mnkr Budget Prognos');
  assert.equal(pages(0, [text, head], [head, ...rows])[1]!.length, 3, 'it is printed again');
  assert.equal(pages(0, [head, text], rows)[1]!.length, 2, 'a text heads none');
  // Moved words of another page would stand under another heading.
  assert.equal(pages(1.25, [text, head], rows)[1]!.length, 2);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filledLines, wordsOf } from './blanks/grid.ts';
import { figurePart } from './figures.ts';
import { noRulings } from './ruling.ts';

test('a bold row without figures below a ruled head is a row of its own', () => {
  const lines = filledLines(
    [
      'Mnkr                          Budget     Prognos    Avvikelse',
      'Parker',
      'Skötsel av träd                 22,3        21,1          1,2',
      'Skötsel av gräs                  1,6         2,9         -1,3',
    ].map(wordsOf),
  ).map((line, n) => ({ ...line, bold: n < 2 }));
  const [head, section, row] = lines as [(typeof lines)[0], (typeof lines)[0], (typeof lines)[0]];
  const ruling = (y: number) => ({ left: head.left, right: head.right, top: y, bottom: y + 0.5 });
  const across = [(head.bottom + section.top) / 2, (section.bottom + row.top) / 2].map(ruling);
  const part = figurePart(lines, 0, { ...noRulings, across }, () => true, () => false)!; // prettier-ignore
  assert.deepEqual(part.laid.map(({ text }) => text), [
    'Mnkr\tBudget\tPrognos\tAvvikelse',
    'Parker\t\t\t',
    'Skötsel av träd\t22,3\t21,1\t1,2',
    'Skötsel av gräs\t1,6\t2,9\t-1,3',
  ]); // prettier-ignore
});

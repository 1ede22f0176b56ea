import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filledLines, wordsOf } from './blanks/grid.ts';
import { figurePart, figuresRest } from './figures.ts';
import { noRulings } from './ruling.ts';
import { byPlace } from './sharing.ts';

const setting = { rulings: noRulings, isWord: () => true, sharing: byPlace };

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
  const part = figurePart(lines, 0, { ...setting, rulings: { ...noRulings, across } })!; // prettier-ignore
  assert.deepEqual(part.laid.map(({ text }) => text), [
    'Mnkr\tBudget\tPrognos\tAvvikelse',
    'Parker\t\t\t',
    'Skötsel av träd\t22,3\t21,1\t1,2',
    'Skötsel av gräs\t1,6\t2,9\t-1,3',
  ]); // prettier-ignore
});

test('a last row below the head printed again, with one figure, stands in the columns of the page before', () => {
  const head = [
    'Mnkr                Budget     Begärda    Prognos    Avvikelse',
    '                              ändringar',
  ];
  const [first, second] = [['Parker                22,3         0,4       21,1          1,2', 'Gator                  1,6                    2,9         -1,3'], ['Efter alla medel                                           1,1']].map((rows) => filledLines([...head, ...rows].map(wordsOf))) as [ReturnType<typeof filledLines>, ReturnType<typeof filledLines>]; // prettier-ignore
  const { open } = figurePart(first, 0, setting)!;
  const rest = figuresRest(second, open, setting)!;
  assert.deepEqual(rest.laid.map(({ text }) => text), ['Efter alla medel\t\t\t\t1,1']); // prettier-ignore
});

test('two lines of a head stand farther apart where the upper one holds several headings', () => {
  const [upper, ...others] = ['Mnkr        Budget                Prognos', '            Kostnader  Intäkter   Kostnader  Intäkter', 'Parker           22,3       0,4        21,1       1,2', 'Gator             1,6       2,0         2,9      -1,3']; // prettier-ignore
  const lines = filledLines([upper!, '', ...others].map(wordsOf)).map((line, n) => ({ ...line, size: 0.66 * line.size, bold: n < 2 })); // prettier-ignore
  const part = figurePart(lines, 0, setting)!;
  assert.equal(part.laid[0]?.text, 'Mnkr\tBudget Kostnader\tIntäkter\tPrognos Kostnader\tIntäkter');
});

test('what stands first in each row names it, be it a year', () => {
  const lines = filledLines(['År        Hushåll    Bidrag', '2023          818    10 437', '2024          822    10 246'].map(wordsOf)); // prettier-ignore
  const { laid } = figurePart(lines, 0, setting)!;
  assert.deepEqual(laid.map(({ text }) => text), ['År\tHushåll\tBidrag', '2023\t818\t10 437', '2024\t822\t10 246']); // prettier-ignore
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filledLines, wordsOf } from './blanks/grid.ts';
import { figurePart, figuresRest } from './figures.ts';
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

test('a last row below the head printed again, with one figure, stands in the columns of the page before', () => {
  const head = [
    'Mnkr                Budget     Begärda    Prognos    Avvikelse',
    '                              ändringar',
  ];
  const [first, second] = [['Parker                22,3         0,4       21,1          1,2', 'Gator                  1,6                    2,9         -1,3'], ['Efter överföringar                                         1,1']].map((rows) => filledLines([...head, ...rows].map(wordsOf))) as [ReturnType<typeof filledLines>, ReturnType<typeof filledLines>]; // prettier-ignore
  const { open } = figurePart(first, 0, noRulings, () => true, () => false)!; // prettier-ignore
  const rest = figuresRest(second, open, noRulings, () => true, () => false)!; // prettier-ignore
  assert.deepEqual(rest.laid.map(({ text }) => text), ['Efter överföringar\t\t\t\t1,1']); // prettier-ignore
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../read/line.ts';
import { filledLines, wordsOf } from './blanks/grid.ts';
import { groupsOver, ruledGroups } from './ruled-groups.ts';

const head = filledLines(
  [
    '               Jan–mars              Helår',
    'Mnkr       Utfall   Budget     Budget   Prognos   Ändring',
  ].map(wordsOf),
);
const [upper, lower] = head as [(typeof head)[0], (typeof head)[0]];
const [early, year] = upper.words as [(typeof upper.words)[0], (typeof upper.words)[0]];

/** What stands over each column, where rulings reach so far to both sides of the headings above. */
function over(...reach: readonly [number, number][]): string[] {
  const across = reach.map(([left, right], n) => {
    const word = [early, year][n]!;
    return { left: word.left - left, right: word.right + right, top: upper.bottom, bottom: upper.bottom };
  });
  const { groups, own } = ruledGroups(head, lower.words[0]!.left, { across });
  return own.at(-1)!.words.map((word) => [...groupsOver(groups, word).map(textOf), word.text].join(' '));
}

test('a ruling below a heading tells over which columns it stands', () => {
  const size = upper.size;
  assert.deepEqual(over([2.5 * size, 2.5 * size], [7 * size, 7 * size]), [
    'Mnkr',
    'Jan–mars Utfall',
    'Jan–mars Budget',
    'Helår Budget',
    'Helår Prognos',
    'Helår Ändring',
  ]);
});

test('a ruling that a heading is not in the middle of, or below a heading of one column, tells nothing', () => {
  const size = upper.size;
  const own = ['Mnkr', 'Utfall', 'Budget', 'Budget', 'Prognos', 'Ändring'];
  assert.deepEqual(over([2 * size, 30 * size]), own);
  assert.deepEqual(over([0, 0], [0, 0]), own);
  assert.deepEqual(over([40 * size, 40 * size]), own);
});

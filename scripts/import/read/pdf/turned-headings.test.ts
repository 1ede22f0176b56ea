import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Letter } from './letter.ts';
import { held } from './words.ts';

/** Texts of letters 5 points wide and 10 high that begin at a place and run to the right, down or up. */
function read(...drawn: [text: string, x: number, y: number, way?: 'down' | 'up'][]) {
  const letters = drawn.flatMap(([text, x, y, way]) =>
    [...text].map((letter, n): Omit<Letter, 'nth'> => {
      const along = { down: [y + 5 * n, y + 5 * n + 5], up: [y - 5 * n - 5, y - 5 * n] } as const;
      const box = way
        ? { left: x, right: x + 10, top: along[way][0]!, bottom: along[way][1]! }
        : { left: x + 5 * n, right: x + 5 * n + 5, top: y, bottom: y + 10 };
      const direction = ({ down: 1, up: 3 } as const)[way!] ?? 0;
      return { text: letter, ...box, size: 10, bold: false, direction, slanted: false, spaced: false };
    }),
  );
  const drawing = { marks: [], pictures: [], hidden: 0, unseen: 0, unmapped: 0 };
  const { words } = held({ ...drawing, letters: letters.map((each, nth) => ({ ...each, nth })) }, 600, 800);
  return words.map(({ text, left, right, bottom }) => [text, left, right, Math.round(bottom)]);
}

type Drawn = Parameters<typeof read>[number];
const row: Drawn[] = [
  ['Indikator', 20, 100],
  ['Hundarmedhalsbandochkoppel', 20, 170],
];

/** What is read beside the row's own words. */
const beside = (...drawn: Drawn[]) => read(...row, ...drawn).slice(row.length);

test('headings drawn upwards stand upright over their columns, a word a line, the last beside the name', () => {
  assert.deepEqual(beside(['Prognos', 240, 110, 'up'], ['helår', 240, 70, 'up'], ['Plan', 300, 110, 'up']), [
    ['Prognos', 227.5, 262.5, 99],
    ['helår', 232.5, 257.5, 110],
    ['Plan', 295, 315, 110],
  ]);
});

test('lines of one turned heading follow one another: the first is the left one, or the right one of what runs down', () => {
  const said = (...drawn: Drawn[]) => beside(...drawn).map(([text]) => text);
  const words = ['Utfall', 'kvinnor', 'Plan'];
  assert.deepEqual(said(['Utfall', 240, 110, 'up'], ['kvinnor', 252, 110, 'up'], ['Plan', 300, 110, 'up']), words); // prettier-ignore
  assert.deepEqual(said(['Utfall', 252, 70, 'down'], ['kvinnor', 240, 70, 'down'], ['Plan', 300, 70, 'down']), words); // prettier-ignore
});

test('turned headings are no wider than their columns, and hang from a name that stands high', () => {
  assert.deepEqual(
    beside(['Prognos', 240, 160, 'up'], ['helår', 240, 120, 'up'], ['Plan', 265, 160, 'up']).map(
      ([text, left, , bottom]) => [text, left, bottom],
    ),
    [
      ['Prognos', 233.5, 110],
      ['helår', 233.5, 122],
      ['Plan', 260, 110],
    ],
  );
});

test('a turned text by itself is a note of the margin, and several without a name beside them are labels of a chart', () => {
  assert.deepEqual(beside(['Prognos', 240, 110, 'up']), []);
  assert.deepEqual(beside(['Gungor', 240, 310, 'up'], ['Bryggor', 290, 310, 'up']), []);
});

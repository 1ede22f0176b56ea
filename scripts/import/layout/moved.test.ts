import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankPages } from './blanks.ts';
import { layout } from './layout.ts';
import { heads } from '../report/fixtures/heads.ts';

const indicators = [
  'Indikator                      Utfall    Prognos   Årsmål    Period',
  'Antal nya bänkar               31 st     40 st     45 st     2023',
  'Andel gröna tak                61 %      65 %      70 %      2023',
  'Andel gröna gårdar mellan      41 %      45 %      50 %      2023',
  'husen',
  'Andel skuggade lekplatser      12 %      15 %      20 %      2023',
];
const money = [
  'Verksamhet              Budget    Prognos   Avvikelse',
  'Parker                     4,5        4,1         0,4',
  'Gator                     14,5       15,1        -0,6',
  'Torg                       2,3        2,3         0,0',
  'Summa                     21,3       21,5        -0,2',
];

/** Lines of two pages as they are laid out: some on the first, the others moved on the second. */
function read(lines: readonly string[], move: (x: number) => number, first = 3) {
  const placed = blankPages(lines, [1, first + 1]).map((page, n) => {
    if (n === 0) return page;
    const words = page.words.map((word) => ({ ...word, left: move(word.left), right: move(word.right) }));
    return { ...page, words };
  });
  const { lines: laid, strays, open } = layout(placed, { isWord: () => true, heads });
  const texts = laid.map(({ text }) => text);
  return { texts, strays: strays.map((n) => texts[n - 1]), open: open.length };
}

test('a table goes on at the top of a page whose margins are mirrored', () => {
  for (const lines of [indicators, money]) {
    const told = read(lines, (x) => x);
    assert.equal(told.texts.length, 5);
    for (const by of [-20, 9, 30]) assert.deepEqual(read(lines, (x) => x + by), told, `${by} points`); // prettier-ignore
  }
});

test('figures at the top of a page that stand in none of the columns they should go on with are told', () => {
  const elsewhere = [
    'Andel gröna gårdar mellan husen       41 %    45 %    50 %    Tertial 1',
    'Andel skuggade lekplatser             12 %    15 %    20 %    Tertial 1',
    'Alla lekplatser har setts över.',
  ];
  const first = [...indicators.slice(0, 3), '', '', '', '', 'Farsta'];
  const { texts, strays } = read([...first, ...elsewhere], (x) => x + 40, first.length);
  assert.equal(texts[2], 'Andel gröna tak\t61 %\t65 %\t70 %\t2023');
  assert.deepEqual(strays, ['41 % 45 % 50 % Tertial 1', '12 % 15 % 20 % Tertial 1']);
});

test('rows of a page that do not stand below their head, alone at the foot of the page before, may be of any column', () => {
  const headAlone = (move: (x: number) => number) =>
    read([indicators[0]!, ...indicators.slice(1, 3)], move, 1);
  assert.equal(headAlone((x) => x).open, 0);
  const { texts, open } = headAlone((x) => 30 + 0.9 * x);
  assert.equal(texts.length, 3);
  assert.equal(open, 8);
  assert.equal(read(indicators.slice(0, 5), (x) => 30 + 0.9 * x, 3).open, 0);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filledLines, wordsOf } from './blanks/grid.ts';
import { commentHeading } from './comments.ts';
import { figurePart, figuresRest } from './figures.ts';
import { heads, knows } from '../report/fixtures/heads.ts';
import { rulingsOf } from './ruling.ts';
import { byPlace } from './sharing.ts';

const setting = { rulings: rulingsOf([], 1.25), isWord: () => true, sharing: byPlace, heads, knows };
const placed = (...lines: string[]) => filledLines(lines.map(wordsOf));

test('comments behind figures are cells, whatever figures they end with', () => {
  const lines = placed(
    'Verksamhet               Kostnad          Intäkt      Kommentar',
    'Lokaler                      3,4            -3,4      Bidrag för 7 salar',
    'Ersättningar                 1,6            -1,6      Medel ur fonden 2024, som söks',
    '                                                      under hösten',
    'Summa                        5,0            -5,0',
    'Verksamheten har under perioden präglats av fler sökande i 3 av 4 delar.',
  );
  const part = figurePart(lines, 0, setting)!;
  const rest = figuresRest(placed('Böcker                       0,3            -0,2      Fler lån i maj 2024'), part.open, setting); // prettier-ignore
  assert.equal(part.next, 5);
  assert.deepEqual([...part.laid, ...rest!.laid].map(({ text }) => text.split('\t')), [
    ['Verksamhet', 'Kostnad', 'Intäkt', 'Kommentar'],
    ['Lokaler', '3,4', '-3,4', 'Bidrag för 7 salar'],
    ['Ersättningar', '1,6', '-1,6', 'Medel ur fonden 2024, som söks under hösten'],
    ['Summa', '5,0', '-5,0', ''],
    ['Böcker', '0,3', '-0,2', 'Fler lån i maj 2024'],
  ]); // prettier-ignore
});

test('a title that ends as a heading of comments does heads none', () => {
  const [title, head] = placed('Ekonomisk analys', 'Verksamhet               Kostnad          Analys');
  assert.equal(commentHeading([title!]), null);
  assert.equal(commentHeading([head!])?.left, head!.words.at(-1)!.left);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutBlanks } from './blanks.ts';
import { heads } from '../report/fixtures/heads.ts';

const list = ['1 Torg och gator ................ 3', '1.1 Fler lyktor ................. 4', 'Uppföljning av ekonomin ........ 12']; // prettier-ignore
const money = [
  'Verksamhet                 Budget   Utfall',
  'Torg och gator               44,1     12,9',
  'Summa                        44,1     12,9',
];

const laid = (...lines: string[]) =>
  layoutBlanks(lines, null, { isWord: () => false, heads }).lines.map(({ text }) => text);
const told = ['Torg och gator\t44,1\t12,9', 'Summa\t44,1\t12,9'];

test('a table on the page of the contents is read', () => {
  const texts = laid('Innehåll', ...list, '', 'Uppföljning av ekonomin', '', ...money);
  assert.deepEqual(texts.slice(-2), told);
  assert.ok(texts.includes('Uppföljning av ekonomin\t12'));
});

test('contents without a heading end where pages would go back, and are no table', () => {
  const more = list.map((line) =>
    line.replace(/\.+ (\d+)$/, (_, page) => `             ${Number(page) + 20}`),
  );
  const counts = ['Verksamhet            Antal', 'Lyktor                  12', 'Bänkar                   7'];
  const texts = laid(...list, ...more, '', 'Volymer', '', ...counts);
  assert.deepEqual(texts.slice(0, 6).map((text) => text.split('\t').length), [2, 2, 2, 2, 2, 2]); // prettier-ignore
  assert.deepEqual(texts.slice(-3), ['Verksamhet\tAntal', 'Lyktor\t12', 'Bänkar\t7']);
});

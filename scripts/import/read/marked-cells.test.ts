import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importBody } from '../../fuzz/read-report.ts';
import { councilGoal } from '../../fuzz/report.ts';
import { Lines } from '../lines/lines.ts';
import { withTabs } from './marked-cells.ts';

const rows = [
  ['Indikator', 'Periodens utfall', 'Årsmål', 'KF:s årsmål', 'Period'],
  ['Antal lindar', '1 234 st', '', '1 300 st', 'Tertial 1 2023'],
  ['Andel nöjda; alla åldrar', '61 %', '64 %', '', 'Tertial 1 2023'],
];
const money = [['Mnkr', 'Budget', 'Prognos', 'Avvikelse'], ['Kostnader', '31,4', '30,8', '0,6'], ['Netto', '29,4', '30,8', '-1,4']]; // prettier-ignore

/** What is read of tables whose cells are printed so. */
function read(print: (row: readonly string[], n: number) => string[]) {
  const { facts } = importBody(councilGoal, '', ...rows.flatMap(print), '', 'Uppföljning av ekonomi', '', ...money.flatMap(print)); // prettier-ignore
  return [
    ...facts.indicators.map(({ name, cells, period }) => [name, cells.outcome?.value, cells.target?.value, cells.councilTarget?.value, period]), // prettier-ignore
    ...facts.tables.flatMap((table) => table.rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell?.value)])), // prettier-ignore
  ];
}

test('cells parted by a mark of Markdown, by semicolons, commas or bars, are those that tabs would part', () => {
  const tabs = read((row) => [row.join('\t')]);
  assert.deepEqual(tabs[0], ['Antal lindar', 1234, undefined, 1300, 'Tertial 1 2023']);
  assert.deepEqual(tabs.at(-1), ['Netto', 29.4, 30.8, -1.4]);
  const markdown = (row: readonly string[], n: number) => [`| ${row.join(' | ')} |`, ...(n ? [] : [`|${row.map(() => ' --- ').join('|')}|`])]; // prettier-ignore
  assert.deepEqual(read(markdown), tabs);
  const plain = (row: readonly string[]) => row.map((cell) => cell.replace(';', ','));
  assert.deepEqual(read((row) => [plain(row).join(';')]), read((row) => [plain(row).join('\t')])); // prettier-ignore
  for (const mark of [';', ',', '|', '\t'])
    assert.deepEqual(
      read((row) => [row.map((cell) => cell && `"${cell}"`).join(mark)]),
      tabs,
      mark,
    );
  assert.deepEqual(read((row) => [row.map((cell) => (/[,"]/.test(cell) ? `"${cell}"` : cell)).join(',')]), tabs); // prettier-ignore
  for (const mark of ['|', ' | '])
    assert.deepEqual(
      read((row) => [row.join(mark)]),
      tabs,
      mark,
    );
});

test('a list in a sentence, and a line with a mark that stands alone, keep what they say', () => {
  const text = [
    'Lokaler; parker; torg',
    'Skolor; gårdar; fält',
    '',
    'a;b;c',
    '',
    '| Ett citat |',
    '| Två |',
    'Kostnader 31,4 30,8',
    'Netto 29,4 30,8',
    'Bo, Tyra, Lo',
    'Ek, Alm, Ask',
    '',
    'Jan Feb| Mar Apr| Maj',
    '12 13| 14 15| 16',
    '',
    'Antal lindar 12 st 14 | Tertial 1 |',
    'i parken | 2023 |',
  ];
  assert.deepEqual(withTabs(new Lines(text)).texts, text);
});

test('a row alone, below a line of text, is one where it has as many cells as those above', () => {
  const text = ['Indikator;Utfall;Årsmål', 'Antal lindar;12;14', '', 'Fler planteras.', '', 'Antal almar;7;9', '', 'a;b'];
  const tabs = text.map((line, at) => (at < 7 ? line.replaceAll(';', '\t') : line));
  assert.deepEqual(withTabs(new Lines(text)).texts, tabs);
}); // prettier-ignore

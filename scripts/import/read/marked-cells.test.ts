import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importBody } from '../../fuzz/read-report.ts';
import { councilGoal } from '../../fuzz/report.ts';
import { Lines } from '../lines/lines.ts';
import { withTabs } from './marked-cells.ts';
import { joinQuoted } from './quoted.ts';
import { withoutRules } from './ruled.ts';

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

//   'Antal lindar' breaks behind its first word, as a narrow column would break it
const broken = (cell: string, mark: string) => cell.replace(/^(Antal|Andel) /, `$1${mark}`);

test('a quoted cell of several lines is one, whatever parts cells', () => {
  const tabs = read((row) => [row.join('\t')]);
  for (const mark of [';', ',', '\t'])
    assert.deepEqual(
      read((row) => row.map((cell) => `"${broken(cell, '\n')}"`).join(mark).split('\n')),
      tabs,
      mark,
    );
  const prose = ['"Vi ser fram emot', 'en vår i parken", säger en boende.'];
  assert.deepEqual(joinQuoted(prose), prose);
}); // prettier-ignore

test('a name that begins with a quotation is no quoted cell, though the page cuts it within', () => {
  const cut = [
    'Indikator\tUtfall\tPeriod',
    '"Bra bem-\t58 %\t2023',
    'Indikator\tUtfall\tPeriod',
    'ötande" - andel barn',
  ];
  assert.deepEqual(joinQuoted(cut), cut);
});

test('a border that an OCR reads as a quote opens no cell, though a later line closes it and decimals have commas', () => {
  const scan = [
    '"Analys |',
    'Antal båtar 45,6 st 44,1 st Tertial 1 2023',
    'hamnen "och bryggan"',
    '"Netto" 12,3 11,9',
  ];
  assert.deepEqual(joinQuoted(scan), scan);
});

test('what Markdown writes besides says nothing: breaks, emphasis, strokes before signs, pictures, heads without a word', () => {
  const tabs = read((row) => [row.join('\t')]);
  const marked = (row: readonly string[], n: number, head: (cell: string) => string) => [
    `|${row.map((cell) => broken(n ? cell.replace('-', '\\-') : head(cell), '<br>')).join('|')}|`,
    ...(n ? [] : [`|${row.map(() => '---').join('|')}|`]),
  ];
  for (const dress of [(cell: string) => `**${cell}**`, (cell: string) => `__${cell}__`, (cell: string) => `_${cell}_`])
    assert.deepEqual(read((row, n) => marked(row, n, (cell) => cell && dress(cell))), tabs);
  assert.deepEqual(read((row, n) => (n ? [row.join(' | ')] : [row.join(' | '), row.map(() => '---').join(' | ')])), tabs);
  const cut = (row: readonly string[], n: number) =>
    n < 2 ? marked(row, n, String) : ['<!-- image -->', '', '![](bild.jpeg)', '', `|${row.map((_, at) => `Col${at + 1}`).join('|')}|`, `|${row.map(() => '---').join('|')}|`, ...marked(row, n, String)];
  assert.deepEqual(read(cut), tabs);
}); // prettier-ignore

test('a row of two cells is one in a text whose other rows the same mark parts', () => {
  for (const mark of [';', ',']) {
    const text = ['Indikator;Utfall;Årsmål', 'Antal lindar;12;14', '', 'Beviljade medel;Mnkr', 'Lindar;"0,8"'];
    const out = withTabs(new Lines(text.map((line) => line.replaceAll(';', mark)))).texts;
    assert.deepEqual(out.slice(3), ['Beviljade medel\tMnkr', 'Lindar\t0,8'], mark);
  }
}); // prettier-ignore

test('a table with signs drawn around it, or with dashes below its headings, is read by its columns', () => {
  const tabs = read((row) => [row.join('\t')]);
  const widths = [24, 18, 10, 14, 16];
  const drawn = (row: readonly string[], left: string, between: string, right: string) =>
    left + row.map((cell, at) => cell.padEnd(widths[at]!)).join(between) + right;
  const line = (row: readonly string[], sign: string, [left, between, right] = ['+', '+', '+']) =>
    drawn(row.map((_, at) => sign.repeat(widths[at]!)), left, between, right);
  const lines = (row: readonly string[]) => {
    const parts = row.map((cell) => broken(cell, '\n').split('\n'));
    const height = Math.max(...parts.map((part) => part.length));
    return [...Array(height).keys()].map((at) => parts.map((part) => part[at] ?? ''));
  };
  const grid = (row: readonly string[], n: number) =>
    [...(n ? [] : [line(row, '-')]), ...lines(row).map((own) => drawn(own, '|', '|', '|')), line(row, n ? '-' : '=')];
  assert.deepEqual(read(grid), tabs);
  const box = (row: readonly string[], n: number) =>
    [...(n ? [] : [line(row, '─', ['┌', '┬', '┐'])]), drawn(row, '│', '│', '│'), ...(n ? [] : [line(row, '─', ['├', '┼', '┤'])])];
  assert.deepEqual(read(box), tabs);
  const ruled = (row: readonly string[], n: number) =>
    [...(n ? [] : [line(row, '-', ['-', '-', '-'])]), ...lines(row).map((own) => drawn(own, '', ' ', '')), ...(n ? [''] : [line(row, '-', ['', ' ', ''])])];
  const ended = (row: readonly string[], n: number) =>
    [...ruled(row, n), ...(row[0] === 'Netto' || row === rows.at(-1) ? [line(row, '-', ['-', '-', '-'])] : [])];
  assert.deepEqual(read(ended), tabs);
  const across = ['Antal      Utfall', '---------- ------', 'En mening som går tvärs över'];
  assert.deepEqual(withoutRules(across), across);
  const closed = ['===== ===', 'Antal A', '===== ===', 'alm   3', 'lind  4', '===== ==='];
  assert.deepEqual(withoutRules([...closed, '', ...closed]).filter(Boolean), [...Array(2)].flatMap(() => ['Antal\tA', 'alm\t3', 'lind\t4']));
  const beside = ['   Antal      Utfall', '   ---------- ------', '1  Lindar     12'];
  assert.deepEqual(withoutRules(beside), beside);
}); // prettier-ignore

test('two figures that Markdown has on two lines of a cell are in doubt', () => {
  const { facts } = importBody(councilGoal, '', '|Indikator|Periodens utfall|Årsmål|Period|', '|---|---|---|---|', '|Antal lindar|340<br>140|150|Tertial 1 2023|');
  assert.deepEqual(facts.indicators[0]!.doubts.map(({ cell, candidates }) => [cell, candidates]), [['outcome', ['340 140', '340', '140']]]);
}); // prettier-ignore

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

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellMark } from './cell-mark.ts';
import { Lines } from '../lines/lines.ts';
import { heads } from '../report/fixtures/heads.ts';

const markOf = (texts: string[]) => cellMark(new Lines(texts), heads);

test('tabs, blanks, or nothing to part', () => {
  assert.deepEqual(markOf(['Indikator\tUtfall\tÅrsmål', 'Antal träd\t12\t14']), {
    columns: 'tabs',
    columnless: [],
  });
  const row = '   Antal träd i parkmark         12           14 st     2024';
  assert.deepEqual(markOf(['   Indikator        Periode Utfall   Period', row, row]), { columns: 'blanks', columnless: [] }); // prettier-ignore
  assert.deepEqual(markOf(['En text.', 'Indikatorn har inte mätts.']), { columns: 'none', columnless: [] });
});

test('an address beside a date does not make columns', () => {
  assert.equal(markOf(['Farsta stadsdelsförvaltning      2024-05-20     Sid 1 (3)', 'Text']).columns, 'none');
});

test('the head of one small table makes columns, however few its rows are', () => {
  const rows = ['Aktivitet                  Status    Kommentar', 'Märka träd i parken        Klar'];
  assert.deepEqual(markOf(['Text', ...rows]), { columns: 'blanks', columnless: [] });
});

test('headings on one line, or one a line, have lost their columns', () => {
  assert.deepEqual(
    markOf(['Aktivitet Startdatum Slutdatum Avvikelse', 'Plantera träd 2024-01-01']).columnless,
    [1],
  );
  assert.deepEqual(markOf(['Text', '<table>', '<tr><td>Antal träd</td><td>12</td></tr>', '</table>']).columnless, [2]); // prettier-ignore
  assert.deepEqual(markOf(['Indikator Periode', 'ns utfall', 'Utfall']).columnless, [1]);
  assert.deepEqual(
    markOf(['Text', 'Indikator', '●', '', 'Periodens', 'utfall', '', 'Antal träd']).columnless,
    [2],
  );
  assert.deepEqual(markOf(['Aktivitet', '', 'Startdatum Slutdatum Avvikelse']).columnless, [1]);
});

test('a long heading, and one of money, on one line have lost their columns', () => {
  const long =
    'Indikator Periodens utfall Utfall män/ pojkar Utfall kvinnor/ flickor Utfall VB 2023 Prognos helår Årsmål KF:s årsmål Period';
  assert.ok(long.length > 120);
  assert.deepEqual(markOf([long, 'Antal träd 12 14 2024']).columnless, [1]);
  const money = 'Mnkr Budget 2024 Prognos 2024 (före resultatöverföringar) Avvikelse';
  assert.deepEqual(markOf(['Text', money, 'Parkmark 70,6 71,2 -0,6']).columnless, [2]);
  assert.deepEqual(markOf(['Tkr budget för året', 'Mnkr Budget', 'Mnkr']).columnless, []);
});

test('headings that a mark parts, above rows that it does not part alike, have lost their columns', () => {
  assert.deepEqual(markOf(['Text', 'Mnkr,Budget,Prognos', 'Parkmark,70,6,71,2']).columnless, [2]);
  assert.deepEqual(markOf(['Text', 'Mnkr | Budget | Prognos', 'Parkmark 70,6 71,2']).columnless, [2]);
  assert.deepEqual(markOf(['Indikator;Utfall;Årsmål', 'Antal ekar 12 14']).columnless, [1]);
  assert.deepEqual(markOf(['Budget, prognos och utfall', 'Mnkr']).columnless, []);
});

test('a heading above its table, and one whose rest stands in blanks, have lost nothing', () => {
  assert.deepEqual(markOf(['Indikator', '', 'Indikator\tUtfall\tÅrsmål']).columnless, []);
  assert.deepEqual(markOf(['   Indikator', '     ns utfall        VB 2023      årsmål', 'a']).columnless, []);
  assert.deepEqual(markOf(['Aktivitet', 'Under perioden har utfallet följts upp.', 'Period']).columnless, []);
});

test('figures on lines of their own are cells of a table that lost its columns, whatever heads it', () => {
  const table = [
    'Verksamhet',
    '',
    'Plan',
    'Utfall',
    'Badhus',
    '12,5',
    '',
    '12,1',
    'Isbanor',
    '3,0',
    '–',
    '3,4',
  ];
  assert.deepEqual(markOf(['Text', ...table]), { columns: 'none', columnless: [7] });
  assert.deepEqual(markOf([...table.slice(0, 8), ...Array<string>(12).fill('Mer text.'), '3,0', '3,4']).columnless, []); // prettier-ignore
});

test('pages of a contents list, years and numbers of items are no cells', () => {
  assert.deepEqual(markOf(['Inledning', '3', 'Mål', '5', 'Barn', '5', 'Äldre', '11', 'Ekonomi', '24']).columnless, []); // prettier-ignore
  assert.deepEqual(
    markOf(['2022', 'Text', '2021', '4.', 'Text', '2.', '5 (9)', '1)', '4 (9)', '2020']).columnless,
    [],
  );
});

test('tabs that an editor made blanks have lost their columns; columns that stand anywhere have not', () => {
  const rows = [
    'Indikator\tPeriodens utfall\tUtfall VB 2023\tÅrsmål\tPeriod',
    'Antal lindar\t1 234\t1 231\t1 240\t2024',
    'Antal lånade skridskor i vinter\t67 %\t66 %\t70 %\t2024',
    'Andel nöjda\t61 %\t\t64 %\t2024',
  ];
  const expand = (line: string, stop: number) => line.split('\t').reduce((out, cell) => out + ' '.repeat(stop - (out.length % stop)) + cell); // prettier-ignore
  for (const stop of [4, 8])
    assert.deepEqual(markOf(['Text', ...rows.map((line) => expand(line, stop))]), { columns: 'none', columnless: [2] }); // prettier-ignore
  const set = (line: string) => line.split('\t').map((cell) => cell.padEnd(33)).join(''); // prettier-ignore
  assert.deepEqual(markOf(rows.map(set)), { columns: 'blanks', columnless: [] });
});

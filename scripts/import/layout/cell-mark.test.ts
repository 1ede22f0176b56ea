import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellMark } from './cell-mark.ts';

test('tabs, blanks, or nothing to part', () => {
  assert.deepEqual(cellMark(['Indikator\tUtfall\tÅrsmål', 'Antal träd\t12\t14']), {
    columns: 'tabs',
    lost: [],
  });
  const row = '   Antal träd i parkmark         12           14 st     2024';
  assert.deepEqual(cellMark(['   Indikator        Periode Utfall   Period', row, row]), { columns: 'blanks', lost: [] }); // prettier-ignore
  assert.deepEqual(cellMark(['En text.', 'Indikatorn har inte mätts.']), { columns: 'none', lost: [] });
});

test('an address beside a date does not make columns', () => {
  assert.equal(
    cellMark(['Farsta stadsdelsförvaltning      2024-05-20     Sid 1 (3)', 'Text']).columns,
    'none',
  );
});

test('headings on one line, or one a line, have lost their columns', () => {
  assert.deepEqual(
    cellMark(['Aktivitet Startdatum Slutdatum Avvikelse', 'Plantera träd 2024-01-01']).lost,
    [1],
  );
  assert.deepEqual(cellMark(['Indikator Periode', 'ns utfall', 'Utfall']).lost, [1]);
  assert.deepEqual(
    cellMark(['Text', 'Indikator', '●', '', 'Periodens', 'utfall', '', 'Antal träd']).lost,
    [2],
  );
  assert.deepEqual(cellMark(['Aktivitet', '', 'Startdatum Slutdatum Avvikelse']).lost, [3]);
});

test('a heading above its table, and one whose rest stands in blanks, have lost nothing', () => {
  assert.deepEqual(cellMark(['Indikator', '', 'Indikator\tUtfall\tÅrsmål']).lost, []);
  assert.deepEqual(cellMark(['   Indikator', '     ns utfall        VB 2023      årsmål', 'a']).lost, []);
  assert.deepEqual(cellMark(['Aktivitet', 'Under perioden har utfallet följts upp.', 'Period']).lost, []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellMark } from './cell-mark.ts';
import { Lines } from '../lines/lines.ts';

const markOf = (texts: string[]) => cellMark(new Lines(texts));

test('tabs, blanks, or nothing to part', () => {
  assert.deepEqual(markOf(['Indikator\tUtfall\tÅrsmål', 'Antal träd\t12\t14']), {
    columns: 'tabs',
    lost: [],
  });
  const row = '   Antal träd i parkmark         12           14 st     2024';
  assert.deepEqual(markOf(['   Indikator        Periode Utfall   Period', row, row]), { columns: 'blanks', lost: [] }); // prettier-ignore
  assert.deepEqual(markOf(['En text.', 'Indikatorn har inte mätts.']), { columns: 'none', lost: [] });
});

test('an address beside a date does not make columns', () => {
  assert.equal(markOf(['Farsta stadsdelsförvaltning      2024-05-20     Sid 1 (3)', 'Text']).columns, 'none');
});

test('headings on one line, or one a line, have lost their columns', () => {
  assert.deepEqual(
    markOf(['Aktivitet Startdatum Slutdatum Avvikelse', 'Plantera träd 2024-01-01']).lost,
    [1],
  );
  assert.deepEqual(markOf(['Indikator Periode', 'ns utfall', 'Utfall']).lost, [1]);
  assert.deepEqual(markOf(['Text', 'Indikator', '●', '', 'Periodens', 'utfall', '', 'Antal träd']).lost, [2]);
  assert.deepEqual(markOf(['Aktivitet', '', 'Startdatum Slutdatum Avvikelse']).lost, [3]);
});

test('a heading above its table, and one whose rest stands in blanks, have lost nothing', () => {
  assert.deepEqual(markOf(['Indikator', '', 'Indikator\tUtfall\tÅrsmål']).lost, []);
  assert.deepEqual(markOf(['   Indikator', '     ns utfall        VB 2023      årsmål', 'a']).lost, []);
  assert.deepEqual(markOf(['Aktivitet', 'Under perioden har utfallet följts upp.', 'Period']).lost, []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Area } from './area.ts';
import { sumsOf } from './sums.ts';

type Figures = [budget: string, forecast: string, deviation: string];
const cell = (text: string) =>
  text === ''
    ? null
    : {
        text,
        value: /\d/.test(text) ? Number(text.replace(',', '.')) : null,
        unit: 'mnkr',
        bound: null,
        line: 1,
      };
const area = (label: string, [budget, forecast, deviation]: Figures, more: Partial<Area> = {}): Area =>
  ({
    label,
    parent: null,
    total: false,
    budget: cell(budget),
    requested: null,
    performance: null,
    forecast: cell(forecast),
    deviation: cell(deviation),
    ...more,
  }) as Area;

test('areas that make their sum, parts and rounding not counted against it, hold', () => {
  const sums = sumsOf({
    rows: [
      area('Förskola', ['10,4', '12,4', '-2,0']),
      area('varav öppen', ['3,0', '3,0', '0'], { parent: 'Förskola' }),
      area('Äldre', ['20,3', '18,2', '2,0']),
      area('Totalt', ['30,6', '30,6', '0'], { total: true }),
    ],
  });
  assert.deepEqual(sums, { columns: 3, wrongColumns: [], rows: 4, wrongRows: [] });
});

test('a column that does not make its sum, and a row that does not make its deviation, are told with what they make', () => {
  const { wrongColumns, wrongRows } = sumsOf({
    rows: [
      area('Förskola', ['10,0', '12,0', '-2,0']),
      area('Äldre', ['20,0', '15,0', '4,0']),
      area('Totalt', ['30,0', '29,0', '2,0'], { total: true }),
    ],
  });
  assert.deepEqual(
    wrongColumns.map(({ column, made, printed }) => [column, made, printed.value]),
    [['forecast', 27, 29]],
  );
  assert.deepEqual(
    wrongRows.map((row) => [row.area.label, row.made]),
    [
      ['Äldre', 5],
      ['Totalt', 1],
    ],
  );
});

test('what cannot be read proves nothing', () => {
  const sums = sumsOf({
    rows: [area('Förskola', ['oläsligt', '12', '']), area('Totalt', ['30', '', ''], { total: true })],
  });
  assert.deepEqual([sums.columns, sums.rows], [0, 0]);
});

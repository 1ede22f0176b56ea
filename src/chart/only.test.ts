import assert from 'node:assert/strict';
import { test } from 'node:test';
import { observation } from '../observation/invented.ts';
import type { Series } from '../series.ts';
import { onlySeries } from './only.ts';
import { timeChart } from './time.ts';

const series = (...figures: [year: number, value: number][]): Series => ({
  id: 'x/y',
  district: 'x',
  indicator: 'y',
  observations: figures.map(([year, value]) => observation({ value, period: { year, span: 'ar' } })),
});

const all = timeChart(
  [
    { name: 'A', series: series([2019, 20], [2020, 22]) },
    { name: 'B', series: series([2021, 40]) },
    { name: 'C', series: series([2022, 60], [2023, 61]) },
  ],
  {
    title: 'Y',
    unit: '%',
    alone: false,
    breaks: [
      { x: 2020.5, label: 'Ny indelning 2020', note: 'A blev B.', of: ['A', 'B'] },
      { x: 2022, label: 'Ny indelning 2022', note: 'D blev C.', of: ['C'] },
      { x: 2021, label: 'Ny definition 2021', note: 'Räknas om.', of: [] },
    ],
  },
)!;

test('a chart of some districts says nothing of the others', () => {
  const chart = onlySeries(all, new Set(['A', 'B']));
  assert.deepEqual(
    chart.series.map(({ name, color }) => [name, color]),
    [
      ['A', 1],
      ['B', 2],
    ],
  );
  assert.equal(chart.lead, '2 stadsdelar, 2019–2021. De senaste utfallen gäller olika perioder.');
  assert.deepEqual(
    chart.words.map((one) => one.slice(0, 2)),
    ['A:', 'B:'],
  );
  assert.deepEqual(
    chart.breaks.map((one) => one.label),
    ['Ny indelning 2020', 'Ny definition 2021'],
  );
  assert.deepEqual(
    chart.changes.map((one) => one.note).filter((note) => note.length < 12),
    ['A blev B.', 'Räknas om.'],
  );
});

test('with nothing left to draw it says so', () => {
  assert.equal(onlySeries(all, new Set(['D'])).lead, 'Inget utfall i siffror är redovisat.');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { observation } from '../observation/invented.ts';
import type { Observation, Series } from '../series.ts';
import { notesUnder } from './description.ts';
import { onlySeries } from './only.ts';
import { timeChart } from './time.ts';

const yearly = (year: number, value: number, more: Partial<Omit<Observation, 'value'>> = {}) =>
  observation({ value, period: { year, span: 'ar' }, ...more });
const series = (...observations: Observation[]): Series => ({
  id: 'x/y',
  district: 'x',
  indicator: 'y',
  observations,
});

const printed = (report: string) => [{ report, line: 7, column: 'councilTarget' as const, text: '', row: 0 }];
const a = {
  name: 'A',
  series: series(
    yearly(2019, 20),
    yearly(2020, 22),
    yearly(2020, 30, { measure: 'kf-arsmal', sources: printed('a-2020-t1') }),
  ),
};
const b = { name: 'B', series: series(yearly(2021, 40)) };
const c = {
  name: 'C',
  series: series(
    yearly(2022, 60),
    yearly(2023, 61),
    yearly(2020, 30, { measure: 'kf-arsmal', sources: printed('c-2020-t1') }),
    yearly(2025, 90, { measure: 'kf-arsmal', sources: printed('c-2025-t1') }),
  ),
};
const options = { title: 'Y', unit: '%', alone: false };
const changes = [
  { x: 2020.5, label: 'Ny indelning 2020', note: 'A blev B.', of: ['A', 'B'] },
  { x: 2022, label: 'Ny indelning 2022', note: 'D blev C.', of: ['C'] },
  { x: 2021, label: 'Ny definition 2021', note: 'Räknas om.', of: [] },
];
const all = timeChart([a, b, c], { ...options, breaks: changes })!;
const only = (...names: string[]) => onlySeries(all, new Set(names))!;

test('a chart of some districts says nothing of the others', () => {
  const chart = only('A', 'B');
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
    ['A:', 'B:', 'KF'],
  );
  assert.deepEqual(
    chart.breaks.map((one) => one.label),
    ['Ny indelning 2020', 'Ny definition 2021'],
  );
  assert.deepEqual(
    chart.changes.map((one) => one.note),
    ['A blev B.', 'Räknas om.'],
  );
});

test('it is the chart that is made of those districts alone, in their colours', () => {
  const both = timeChart([a, b], { ...options, breaks: changes });
  assert.deepEqual(only('A', 'B'), both);
});

test('its axes hold its own figures and targets and no more', () => {
  const years = ({ bands }: typeof all) => [bands[0]!.label, bands.at(-1)!.label];
  assert.deepEqual(years(all), ['2019', '2025']);
  assert.deepEqual(years(only('A')), ['2019', '2020']);
  assert.deepEqual(years(only('B')), ['2021', '2021']);
  assert.ok(only('A').y.max < 60);
  assert.deepEqual(
    only('A').targets.map((one) => one.sources.map(({ of }) => of)),
    [['A']],
  );
  assert.deepEqual(only('B').targets, []);
});

test('its notes are of what it draws', () => {
  assert.match(notesUnder(all), /KF:s årsmål\..*inte samma område/);
  assert.doesNotMatch(notesUnder(only('B')), /KF:s/);
  const high = timeChart(
    [
      { name: 'A', series: series(yearly(2020, 5)) },
      { name: 'B', series: series(yearly(2020, 95), yearly(2021, 96)) },
    ],
    options,
  )!;
  assert.doesNotMatch(notesUnder(high), /noll/);
  assert.match(notesUnder(onlySeries(high, new Set(['B']))!), /noll/);
});

test('with nothing left to draw there is no chart', () => {
  assert.equal(onlySeries(all, new Set(['D'])), null);
});

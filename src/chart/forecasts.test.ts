import assert from 'node:assert/strict';
import { test } from 'node:test';
import { observation } from '../observation/invented.ts';
import type { Observation } from '../series.ts';
import { forecastChart } from './forecasts.ts';

function one(measure: Observation['measure'], year: number, value: number, kind: string): Observation {
  return observation({
    measure,
    value,
    period: { year, span: 'ar' },
    sources: [{ report: `x-${year}-${kind}`, line: 7, column: 'forecast', text: '', row: 0 }],
  });
}

const series = (...observations: Observation[]) => ({
  id: 'x/y',
  district: 'x',
  indicator: 'y',
  observations,
});
const options = { title: (years: string) => `Y ${years}`, unit: '%' };
const moved = series(
  one('prognos', 2023, 40, 't1'),
  one('prognos', 2023, 38, 't2'),
  one('utfall', 2023, 35, 'vb'),
  one('arsmal', 2023, 42, 't1'),
  one('prognos', 2024, 50, 't1'),
);

test('a year whose forecast was made twice is shown from report to report, and how it ended', () => {
  const chart = forecastChart([{ name: 'X', series: moved }], options);
  assert.deepEqual(
    chart?.bands.map(({ label }) => label),
    ['T1', 'T2', 'Utf.'],
  );
  assert.deepEqual(
    chart?.series[0]?.points.map(({ y, hollow }) => [y, hollow]),
    [
      [40, true],
      [38, true],
      [35, false],
    ],
  );
  assert.deepEqual(
    chart?.targets.map(({ from, to, y }) => [from, to, y]),
    [[0, 3, 42]],
  );
  assert.equal(
    chart?.lead.replace(/\s/g, ' '),
    'Prognos för 2023: 40 % (T1 2023), sedan 38 % (T2 2023). Året slutade på 35 %.',
  );
});

test('a sentence that ends in an abbreviation has one full stop, and one district is no districts', () => {
  const perWard = (...all: Observation[]) => series(...all.map((each) => ({ ...each, unit: 'barn/avd.' })));
  const own = perWard(...moved.observations);
  assert.match(
    forecastChart([{ name: 'X', series: own }], { ...options, unit: 'barn/avd.' })?.lead ?? '',
    /slutade på 35\sbarn\/avd\.$/,
  );
  const two = [
    { name: 'X', series: own },
    { name: 'Y', series: perWard() },
  ];
  assert.match(forecastChart(two, options)?.lead ?? '', /i 1\sstadsdel,/);
});

test('of targets that are not drawn those of its years are named, equal ones once', () => {
  const city = (year: number) => ({ ...one('kf-arsmal', year, 11_500, 't1'), unit: 'st' });
  const all = series(
    ...moved.observations,
    city(2022),
    city(2023),
    one('prognos', 2024, 41, 't1'),
    one('prognos', 2024, 42, 't2'),
    city(2024),
    city(2025),
  );
  const chart = forecastChart([{ name: 'X', series: all }], { ...options, city: true });
  assert.match(chart?.undrawn.join() ?? '', /: KF:s årsmål 11\s500 \(2023 och 2024\)\.$/);
});

test('one forecast a year is no movement', () => {
  assert.equal(forecastChart([{ name: 'X', series: series(one('prognos', 2024, 50, 't1')) }], options), null);
});

test('lines do not lead from one year to the next', () => {
  const both = series(...moved.observations, one('prognos', 2024, 48, 't2'));
  const chart = forecastChart([{ name: 'X', series: both }], options);
  assert.deepEqual(chart?.series[0]?.links, [
    [0, 1],
    [1, 2],
    [3, 4],
  ]);
});

test('several districts are compared in the newest year alone', () => {
  const chart = forecastChart(
    [
      { name: 'A', series: moved },
      { name: 'B', series: series(...moved.observations, one('prognos', 2024, 48, 't2')) },
    ],
    options,
  );
  assert.deepEqual(
    chart?.series.map(({ name, points }) => [name, points.length]),
    [['B', 2]],
  );
});

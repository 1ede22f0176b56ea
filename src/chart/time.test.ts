import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Measure, Observation, Period, Series } from '../series.ts';
import { timeChart } from './time.ts';

function figure(
  year: number,
  value: number | null,
  measure: Measure = 'utfall',
  span: Period['span'] = 'ar',
): Observation {
  return {
    district: 'x',
    indicator: 'y',
    measure,
    period: { year, span },
    value,
    unit: '%',
    bound: null,
    text: value === null ? 'Ökning' : `${value} %`,
    missing: value === null ? 'ord' : null,
    worth: 'tryckt',
    candidates: [],
    sources: [{ report: 'x-2023-t1', line: 7, column: 'outcome', text: `${value} %`, row: 0 }],
  };
}

const series = (...observations: Observation[]): Series => ({
  id: 'x/y',
  district: 'x',
  indicator: 'y',
  observations,
});
const options = { title: 'Y', unit: '%', alone: true };

test('fewer than four figures are dots, four are a line', () => {
  const three = timeChart(
    [{ name: 'X', series: series(...[2020, 2021, 2022].map((year) => figure(year, 30))) }],
    options,
  );
  const four = timeChart(
    [{ name: 'X', series: series(...[2020, 2021, 2022, 2023].map((year) => figure(year, 30))) }],
    options,
  );
  assert.equal(three?.series[0]?.joined, false);
  assert.equal(four?.series[0]?.joined, true);
});

test('a part of a year is never joined to a whole one', () => {
  const chart = timeChart(
    [
      {
        name: 'X',
        series: series(figure(2020, 1), figure(2021, 2), figure(2022, 3), figure(2023, 4, 'utfall', 't1')),
      },
    ],
    options,
  );
  assert.deepEqual(
    chart?.series.map((one) => [one.joined, one.points.length]),
    [
      [false, 3],
      [false, 1],
    ],
  );
  assert.equal(chart?.series[1]?.points[0]?.hollow, true);
});

test('targets span their year, words are not drawn, every point knows its line', () => {
  const chart = timeChart(
    [
      {
        name: 'X',
        series: series(figure(2023, 38), figure(2023, 40, 'arsmal'), figure(2023, null, 'kf-arsmal')),
      },
    ],
    options,
  );
  assert.deepEqual(
    chart?.targets.map(({ from, to, y }) => [from, to, y]),
    [[2023, 2024, 40]],
  );
  assert.match(chart?.series[0]?.points[0]?.href ?? '', /x-2023-t1\/#L7$/);
  assert.equal(chart?.summary, 'Utfall helår: 38\u00a0% helåret\u00a02023. Årsmål 40\u00a0% 2023.');
});

test('without a number there is no chart', () => {
  assert.equal(timeChart([{ name: 'X', series: series(figure(2023, null)) }], options), null);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Measure, Observation, Period } from '../series.ts';
import { observation } from './invented.ts';
import { periodRows } from './rows.ts';

function one(measure: Measure, period: Period, value: number, ...reports: string[]): Observation {
  const sources = reports.map((report) => ({
    report,
    line: 7,
    column: 'outcome' as const,
    text: '',
    row: 0,
  }));
  return observation({ measure, period, value, sources });
}

/** A series as its rows: label, outcome, forecast, target. */
const rowsOf = (...observations: Observation[]) =>
  periodRows({ id: 'x/y', district: 'x', indicator: 'y', observations });
const brief = (...observations: Observation[]) =>
  rowsOf(...observations).map((row) => [
    row.label.replace(/\s/g, ' '),
    row.outcome?.value,
    row.forecast?.value,
    row.target?.value,
  ]);
const year: Period = { year: 2023, span: 'ar' };
const none = undefined;

test('forecasts and targets stand on the line of an outcome of their year, first of that in the same report', () => {
  const all = [
    one('utfall', { year: 2023, span: 't1' }, 1, 'x-2023-t1'),
    one('prognos', year, 2, 'x-2023-t1'),
    one('prognos', year, 3, 'x-2023-t2'),
    one('arsmal', year, 4, 'x-2023-vp', 'x-2023-t1', 'x-2023-vb'),
    one('utfall', year, 5, 'x-2024-t1'),
  ];
  assert.deepEqual(brief(...all), [
    ['jan–apr 2023', 1, 2, 4],
    ['helåret 2023', 5, 3, 4],
  ]);
  assert.deepEqual(
    rowsOf(...all).map((row) => row.sources.map((source) => source.report)),
    [['x-2023-t1'], ['x-2023-t2', 'x-2023-vb', 'x-2023-vp', 'x-2024-t1']],
  );
});

test('what a report of the year gives for the year stands on one line', () => {
  const early: Period = { ...year, reported: 't1' };
  assert.deepEqual(
    brief(one('utfall', early, 94, 'x-2023-t1'), one('arsmal', year, 95, 'x-2023-t1', 'x-2023-vp')),
    [['2023, redovisat i tertialrapport 1', 94, none, 95]],
  );
});

test('without an outcome a forecast and a target are of the whole year, or of the plan', () => {
  assert.deepEqual(brief(one('arsmal', year, 4, 'x-2023-vp')), [['plan 2023', none, none, 4]]);
  assert.deepEqual(
    brief(one('arsmal', year, 4, 'x-2023-vp', 'x-2023-t1'), one('prognos', year, 5, 'x-2023-t1')),
    [['helåret 2023', none, 5, 4]],
  );
});

test('a target that changed, or a forecast made again, has a line of its own', () => {
  assert.deepEqual(
    brief(
      one('arsmal', year, 4, 'x-2023-vp'),
      one('arsmal', year, 6, 'x-2023-t1', 'x-2023-t2'),
      one('prognos', year, 5, 'x-2023-t1'),
      one('prognos', year, 5, 'x-2023-t2'),
    ),
    [
      ['plan 2023', none, none, 4],
      ['helåret 2023 enligt tertialrapport 1', none, 5, 6],
      ['helåret 2023 enligt tertialrapport 2', none, 5, 6],
    ],
  );
});

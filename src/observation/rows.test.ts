import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Measure, Observation, Period } from '../series.ts';
import { periodRows } from './rows.ts';

function one(measure: Measure, period: Period, value: number, ...reports: string[]): Observation {
  return {
    district: 'x',
    indicator: 'y',
    measure,
    period,
    value,
    unit: '%',
    bound: null,
    text: `${value} %`,
    missing: null,
    worth: 'tryckt',
    candidates: [],
    sources: reports.map((report) => ({ report, line: 7, column: 'outcome', text: '', row: 0 })),
  };
}

test('forecasts and targets stand on the line of the report that prints them', () => {
  const year: Period = { year: 2023, span: 'ar' };
  const rows = periodRows({
    id: 'x/y',
    district: 'x',
    indicator: 'y',
    observations: [
      one('utfall', { year: 2023, span: 't1' }, 1, 'x-2023-t1'),
      one('prognos', year, 2, 'x-2023-t1'),
      one('prognos', year, 3, 'x-2023-t2'),
      one('arsmal', year, 4, 'x-2023-vp', 'x-2023-t1', 'x-2023-vb'),
      one('utfall', year, 5, 'x-2024-t1'),
    ],
  });
  assert.deepEqual(
    rows.map((row) => [
      row.label.replace(/\s/g, ' '),
      row.outcome?.value,
      row.forecast?.value,
      row.target?.value,
    ]),
    [
      ['plan 2023', undefined, undefined, 4],
      ['jan–apr 2023', 1, 2, 4],
      ['jan–aug 2023', undefined, 3, undefined],
      ['helåret 2023', 5, undefined, 4],
    ],
  );
  assert.deepEqual(
    rows[3]?.sources.map((source) => source.report),
    ['x-2023-vb', 'x-2024-t1'],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { observation } from '../observation/invented.ts';
import type { Series } from '../series.ts';
import { byTime, newestRow, outcomeYears, rowsOfYear } from './board-row.ts';

const about: Parameters<typeof newestRow>[1] = {
  id: 'y',
  theme: null,
  direction: 'down',
  accumulates: true,
  scope: null,
  survey: false,
  changes: [],
};
const said = observation({ value: 2, period: { year: 2023, span: 't1' } });
const series: Series = {
  id: 'x/y',
  district: 'x',
  indicator: 'y',
  observations: [
    observation({ value: 1, period: { year: 2022, span: 'ar' } }),
    observation({ value: 0, measure: 'arsmal' }),
  ],
  said: [said],
};

test("a board's newest outcome is the one that only its analysis gives, judged by the target of its year", () => {
  const row = newestRow(series, about);
  assert.deepEqual([row.outcome, row.said, row.group], [null, said, 'nar-inte']);
  assert.equal(row.target?.value, 0);
  assert.deepEqual([row.changed?.earlier.value, row.changed?.verdict], [1, null]);
  assert.deepEqual(
    byTime([newestRow({ ...series, said: [] }, about), row]).map(({ when }) => when?.replace(' ', ' ')),
    ['jan–apr 2023', 'helåret 2022'],
  );
});

test('years have what only analyses give, too', () => {
  assert.deepEqual(outcomeYears([series]), [2023, 2022]);
  assert.deepEqual(
    rowsOfYear(series, 2023, about).map((row) => row.said),
    [said],
  );
  const [before] = rowsOfYear(series, 2022, about);
  assert.deepEqual([before!.outcome?.value, before!.said], [1, null]);
});

test('an older line is told by what came before it, and beside what its own report prints', () => {
  const at = (report: string, row = 0) => ({
    sources: [{ report, line: 7, column: 'outcome' as const, text: '', row }],
  });
  const period = (year: number) => ({ year, span: 't1' }) as const;
  const forecast = (value: number, year: number, source: object) =>
    observation({ value, measure: 'prognos', period: { year, span: 'ar' }, ...source });
  const all: Series = {
    ...series,
    said: [],
    observations: [
      observation({ value: 5, period: period(2022), ...at('x-2022-t1') }),
      observation({ value: 4, period: period(2023), ...at('x-2023-t1') }),
      observation({ value: 3, period: period(2024), ...at('x-2024-t1') }),
      forecast(8, 2023, at('x-2023-t1')),
      forecast(9, 2023, at('x-2023-t1', 1)),
      forecast(7, 2024, at('x-2024-t1')),
    ],
  };
  const [row, ...more] = rowsOfYear(all, 2023, { ...about, accumulates: false });
  assert.equal(more.length, 0);
  assert.deepEqual([row!.report, row!.outcome?.value, row!.forecast?.value], ['x-2023-t1', 4, 8]);
  assert.deepEqual([row!.changed?.earlier.value, row!.changed?.verdict], [5, 'battre']);
});

test('a board without an outcome is told by what it aims at, and of no time', () => {
  const plan = observation({
    value: 9,
    measure: 'arsmal',
    sources: [{ report: 'x-2023-vp', line: 7, column: 'target', text: '', row: 0 }],
  });
  const row = newestRow({ ...series, said: [], observations: [plan] }, about);
  assert.deepEqual(
    [row.report, row.when, row.outcome, row.target?.value, row.group],
    ['x-2023-vp', null, null, 9, 'for-tidigt'],
  );
  assert.deepEqual(
    byTime([row, newestRow(series, about)]).map(({ when }) => when?.replace('\u00a0', ' ') ?? null),
    ['jan–apr 2023', null],
  );
});

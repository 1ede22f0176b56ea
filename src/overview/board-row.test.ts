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

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Observation, Series } from '../series.ts';
import { hasMoved, movesOf } from './moves.ts';

const one = (measure: string, year: number, report: string, span = 'ar') =>
  ({ measure, period: { year, span }, text: report, sources: [{ report }] }) as unknown as Observation;

test('forecasts of a year stand in the order of their reports, with the outcome that a later report gives', () => {
  const series = {
    observations: [
      one('prognos', 2025, 'farsta-2025-t2'),
      one('prognos', 2025, 'farsta-2025-t1'),
      one('arsmal', 2025, 'farsta-2025-vp'),
      one('utfall', 2025, 'farsta-2025-t1', 't1'),
      one('utfall', 2025, 'farsta-2026-t1'),
      one('prognos', 2026, 'farsta-2026-t1'),
    ],
  } as Series;
  assert.deepEqual(
    movesOf(series).map(({ year, forecasts, target, outcome }) => [
      year,
      forecasts.map((each) => each.text),
      target?.text,
      outcome?.text,
    ]),
    [
      [2026, ['farsta-2026-t1'], undefined, undefined],
      [2025, ['farsta-2025-t1', 'farsta-2025-t2'], 'farsta-2025-vp', 'farsta-2026-t1'],
    ],
  );
});

test('an outcome that stood in a report of the year itself is not what the year became', () => {
  const early = one('utfall', 2025, 'farsta-2025-t1');
  const series = {
    observations: [
      one('prognos', 2025, 'farsta-2025-t1'),
      { ...early, period: { ...early.period, reported: 't1' } },
    ],
  } as Series;
  assert.equal(movesOf(series)[0]?.outcome, null);
});

test('one forecast moves only when the year has ended', () => {
  const moved = (...observations: Observation[]) => hasMoved({ observations } as Series);
  const first = one('prognos', 2025, 'farsta-2025-t1');
  assert.equal(moved(first, one('prognos', 2026, 'farsta-2026-t1')), false);
  assert.equal(moved(first, one('prognos', 2025, 'farsta-2025-t2')), true);
  assert.equal(moved(first, one('utfall', 2025, 'farsta-2026-t1')), true);
  assert.equal(moved(first, one('utfall', 2025, 'farsta-2025-t1', 't1')), false);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Measure, Observation, Period, Series } from '../series.ts';
import { changesIn } from './change.ts';
import { rowsWithVerdicts, type ReportRow, type RowAbout } from './row.ts';
import { topicsOf } from './topic.ts';

const about: RowAbout['about'] = {
  direction: 'up',
  accumulates: false,
  scope: null,
  survey: false,
  changes: [],
  theme: 'forskola',
};

function figure(measure: Measure, value: number, period: Period): Observation {
  return {
    district: 'farsta',
    indicator: 'a',
    measure,
    period,
    value,
    unit: '%',
    bound: null,
    text: `${value} %`,
    missing: null,
    worth: 'tryckt',
    candidates: [],
    sources: [{ report: 'farsta-2026-t1', line: 1, column: 'outcome', text: `${value} %`, row: 0 }],
  };
}

const now: Period = { year: 2026, span: 't1' };
const then: Period = { year: 2025, span: 't1' };
const year: Period = { year: 2026, span: 'ar' };

function row(index: number, outcome: Observation | null, target: Observation | null): ReportRow {
  const none = { said: null, women: null, men: null, councilTarget: null, forecast: null, outlook: null };
  return { index, indicator: 'a', outcome, target, ...none };
}
const ofSeries = (...observations: Observation[]): Series => ({
  id: 'farsta/a',
  district: 'farsta',
  indicator: 'a',
  observations,
});

test('a row has its verdict, its theme, and what it was a year before', () => {
  const [outcome, before] = [figure('utfall', 70, now), figure('utfall', 65, then)];
  const rows = [row(0, outcome, figure('arsmal', 80, year)), row(1, null, null)];
  const series = ofSeries(before, outcome);
  const [first, second] = rowsWithVerdicts(rows, () => ({ about, series }), 'tertialrapport').rows;
  assert.equal(first!.group, 'nar-inte');
  assert.equal(first!.changed!.verdict, 'battre');
  assert.equal(first!.changed!.apart!.value, 5);
  assert.equal(second!.group, null);
  assert.equal(second!.changed, null);
});

test('a row without an outcome gives what it prints of last year, and counts as no change', () => {
  const source = {
    report: 'farsta-2026-t1',
    line: 1,
    column: 'previousOutcome' as const,
    text: '65 %',
    row: 0,
  };
  const before = { ...figure('utfall', 65, { year: 2025, span: 'ar' }), sources: [source] };
  const series = ofSeries(before);
  const all = [row(0, null, figure('arsmal', 80, year)), row(1, null, figure('arsmal', 80, year))];
  const { rows } = rowsWithVerdicts(all, () => ({ about, series }), 'tertialrapport');
  assert.deepEqual(rows[0]!.changed, { earlier: before, verdict: null, why: null, apart: null });
  assert.equal(rows[1]!.changed, null);
  assert.deepEqual(changesIn(rows).silent, []);
});

test('of an earlier outcome of another kind of time nothing is said but the figure', () => {
  const [outcome, before] = [
    figure('utfall', 70, now),
    figure('utfall', 65, { year: 2025, span: 'ar', reported: 'ar' }),
  ];
  const series = ofSeries(before, outcome);
  const { rows } = rowsWithVerdicts([row(0, outcome, null)], () => ({ about, series }), 'tertialrapport');
  assert.equal(rows[0]!.changed!.earlier, before);
  assert.equal(rows[0]!.changed!.verdict, null);
});

test('a row that a newer outcome has followed is not held against what came before that one', () => {
  const [newer, outcome] = [figure('utfall', 70, now), figure('utfall', 65, then)];
  const series = ofSeries(outcome, newer);
  const { rows } = rowsWithVerdicts([row(0, outcome, null)], () => ({ about, series }), 'tertialrapport');
  assert.equal(rows[0]!.changed, null);
});

test('topics count their rows and put what misses its target first', () => {
  const reaches = row(0, figure('utfall', 90, now), figure('arsmal', 80, year));
  const misses = row(1, figure('utfall', 70, now), figure('arsmal', 80, year));
  const open = row(2, null, figure('arsmal', 80, year));
  const unknown = { ...row(3, figure('utfall', 1, now), null), indicator: null };
  const { rows } = rowsWithVerdicts(
    [reaches, misses, open, unknown],
    () => ({ about, series: null }),
    'tertialrapport',
  );
  const [topic, ...others] = topicsOf(rows);
  assert.deepEqual(
    others.map(({ theme, rows }) => [theme, rows.length]),
    [[null, 1]],
  );
  assert.deepEqual(topic!.counts, { nar: 1, 'nar-inte': 1, 'for-tidigt': 1, 'bedoms-inte': 0 });
  assert.deepEqual(
    topic!.rows.map(({ index }) => index),
    [1, 0, 2],
  );
});

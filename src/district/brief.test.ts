import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell, Decision, Facts } from '../model.ts';
import type { Observation, Series } from '../series.ts';
import { askedIn } from './asked.ts';
import { forecastCount, goalCount } from './brief.ts';

const amount = (value: number, unit: string): Cell => ({
  text: `${value} ${unit}`,
  value,
  unit,
  bound: null,
  line: 1,
});
const decision = (kind: Decision['kind'], ...amounts: Cell[]): Decision => ({
  n: 1,
  kind,
  amounts,
  indicator: null,
  from: null,
  to: null,
  lines: [1, 1],
});

test('sums of kronor and millions are added up, money that is only moved stands apart', () => {
  const asked = askedIn({
    decisions: [
      decision('godkannande'),
      decision('budgetjustering', amount(0.9, 'mnkr')),
      decision('budgetjustering', amount(330480, 'kr')),
      decision('omslutning', amount(24.9, 'mnkr')),
    ],
  });
  assert.equal(asked.budget.toFixed(2), '1.23');
  assert.deepEqual([asked.proposals, asked.moved], [2, 24.9]);
});

test('only assessed goals are counted, and a plan assesses none', () => {
  const goals = [{ assessment: 'helt' }, { assessment: null }] as Facts['goals'];
  assert.equal(goalCount({ goals, type: 'verksamhetsplan' }), null);
  assert.deepEqual(goalCount({ goals, type: 'tertialrapport' }), { helt: 1, delvis: 0, inte: 0, all: 1 });
});

test('only forecasts of the report that can be held against its target are counted', () => {
  const one = (measure: string, value: number | null) =>
    ({ measure, value, unit: '%', bound: null, sources: [{ report: 'farsta-2026-t1' }] }) as Observation;
  const series = (indicator: string, ...observations: Observation[]) =>
    ({ id: indicator, district: 'farsta', indicator, observations }) as Series;
  const all = [
    series('a', one('prognos', 4), one('arsmal', 5)),
    series('b', one('prognos', 6), one('arsmal', 5)),
    series('c', one('prognos', null), one('arsmal', 5)),
    series('okand', one('prognos', 6), one('arsmal', 5)),
  ];
  const direction = (id: string) => (id === 'okand' ? null : 'up');
  assert.deepEqual(forecastCount('farsta-2026-t1', all, direction), { reach: 1, of: 2 });
  assert.deepEqual(forecastCount('farsta-2025-t1', all, direction), { reach: 0, of: 0 });
});

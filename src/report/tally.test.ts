import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Facts } from '../model.ts';
import { observation } from '../observation/invented.ts';
import type { Observation } from '../series.ts';
import type { Measured } from '../verdict.ts';
import { foreseen, forecastGroups, outcomeGroups, tally, tallyGoals, type TalliedRow } from './tally.ts';

const about: Measured = { direction: 'up', accumulates: false, scope: null, survey: false, changes: [] };
const outcome = (value: number) => observation({ value, period: { year: 2023, span: 't1' } });
const forecast = (value: number) => observation({ value, measure: 'prognos' });
const target = (value: number) => observation({ value, measure: 'arsmal' });
const words: Observation = { ...target(0), value: null, unit: null, missing: 'ord', text: 'Öka' };

const row = (index: number, more: Partial<TalliedRow> = {}): TalliedRow => ({
  index,
  indicator: 'y',
  outcome: null,
  said: null,
  forecast: null,
  target: null,
  outlook: null,
  ...more,
});
const told = (rows: TalliedRow[], more: Partial<Measured> = {}, type: Facts['type'] = 'tertialrapport') => {
  const { outcomes, forecasts } = tally(rows, () => ({ ...about, ...more }), type);
  const of = <G extends string>(groups: Record<G, { index: number }[]>) =>
    Object.fromEntries(
      Object.entries<{ index: number }[]>(groups)
        .filter(([, found]) => found.length > 0)
        .map(([group, found]) => [group, found.map(({ index }) => index)]),
    );
  return { outcomes: of(outcomes), forecasts: of(forecasts) };
};

test('rows with a target are told by whether their outcome reaches it', () => {
  const rows = [
    row(0, { outcome: outcome(50), target: target(50) }),
    row(1, { outcome: outcome(40), target: target(50) }),
    row(2, { target: target(50) }),
    row(3, { outcome: outcome(40), target: words }),
    row(4, { outcome: outcome(40) }),
    row(5, { indicator: null, outcome: outcome(40), target: target(50) }),
  ];
  assert.deepEqual(told(rows).outcomes, {
    nar: [0],
    'nar-inte': [1],
    'for-tidigt': [2],
    'bedoms-inte': [3, 5],
  });
  assert.deepEqual(told(rows, {}, 'verksamhetsberattelse').outcomes['bedoms-inte'], [2, 3, 5]);
  assert.deepEqual(told(rows, { accumulates: true }).outcomes['for-tidigt'], [1, 2]);
  assert.deepEqual(
    tally(rows, () => ({ ...about, accumulates: true }), 'tertialrapport').outcomes['for-tidigt'].map(
      ({ why }) => why,
    ),
    ['vaxer', 'saknas'],
  );
  const unknown = told(rows, { direction: null }).outcomes;
  assert.deepEqual([unknown.nar, unknown['bedoms-inte']], [[0], [1, 3, 5]], 'at its target, whichever way');
});

test('an outcome that only the analysis gives is judged as any other', () => {
  const rows = [
    row(0, { said: outcome(40), target: target(50) }),
    row(1, { said: outcome(60), target: target(50) }),
    row(2, { said: outcome(2), target: target(0) }),
  ];
  assert.deepEqual(told(rows).outcomes, { nar: [1, 2], 'nar-inte': [0] });
  // Of a count that grows, what has passed a target that is not to be passed misses it already.
  const grows = { accumulates: true, direction: 'down' } as const;
  assert.deepEqual(told([rows[2]!], grows).outcomes, { 'nar-inte': [2] });
});

test('what the analysis says in words is a forecast, both ways, where the table has none', () => {
  const says = (reaches: boolean) => ({ reaches, line: 9 });
  const rows = [
    row(0, { target: target(50), outlook: says(true) }),
    row(1, { target: target(50), outlook: says(false) }),
    row(2, { target: target(50), forecast: forecast(60), outlook: says(true) }),
    row(3, { target: target(50), forecast: forecast(50), outlook: says(false) }),
    row(4, { outlook: says(true) }),
    row(5, { target: target(50) }),
  ];
  assert.deepEqual(told(rows).forecasts, {
    'nar-inte': [1],
    nar: [2],
    nas: [0],
    'bedoms-inte': [3],
    saknas: [4, 5],
  });
  assert.deepEqual(foreseen(tally(rows, () => about, 'tertialrapport'))['for-tidigt'], { reach: 2, miss: 1 });
});

test('all rows are told by their forecast, and one equal to the target to the digit is a group of its own', () => {
  const rows = [
    row(0, { forecast: forecast(50), target: target(50) }),
    row(1, { forecast: forecast(40), target: target(50) }),
    row(2, { forecast: forecast(60), target: target(50) }),
    row(3, { forecast: forecast(60), target: words }),
    row(4, { outcome: outcome(40), target: target(50) }),
    row(5),
  ];
  assert.deepEqual(told(rows).forecasts, {
    'nar-inte': [1],
    lika: [0],
    nar: [2],
    'bedoms-inte': [3],
    saknas: [4, 5],
  });
  assert.deepEqual(told(rows, { direction: null }).forecasts, {
    lika: [0],
    'bedoms-inte': [1, 2, 3],
    saknas: [4, 5],
  });
});

test('forecasts are counted both ways, beside what outcomes reach, miss and cannot tell; none that is taken back', () => {
  const missed = (index: number, more: Partial<TalliedRow> = {}) =>
    row(index, { outcome: outcome(40), target: target(50), ...more });
  const rows = [
    missed(0, { forecast: forecast(50) }),
    missed(1, { forecast: forecast(51) }),
    missed(2, { forecast: forecast(49) }),
    missed(3),
    missed(4, {
      forecast: { ...forecast(50), caveats: [{ kind: 'otillforlitlig', report: 'x-2023-t1', line: 1 }] },
    }),
    row(5, { outcome: outcome(50), forecast: forecast(50), target: target(50) }),
    row(6, { outcome: outcome(50), forecast: forecast(40), target: target(50) }),
    row(7, { forecast: forecast(40), target: target(50) }),
    row(8, { forecast: forecast(60), target: target(50) }),
    row(9, { forecast: forecast(50), target: target(50) }),
    row(10, { target: target(50) }),
  ];
  assert.deepEqual(foreseen(tally(rows, () => about, 'tertialrapport')), {
    nar: { reach: 1, miss: 1 },
    'nar-inte': { reach: 2, miss: 1 },
    'for-tidigt': { reach: 2, miss: 1 },
  });
});

test('every row stands in one group, and every row with a target in one', () => {
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary);
  const number = fc.integer({ min: 0, max: 3 });
  const rows = fc.array(
    fc.record({
      outcome: maybe(number.map(outcome)),
      forecast: maybe(number.map(forecast)),
      target: maybe(fc.oneof(number.map(target), fc.constant(words))),
      indicator: fc.constantFrom('y', null),
    }),
  );
  const entry = fc.record({ direction: fc.constantFrom('up', 'down', null), accumulates: fc.boolean() });
  fc.assert(
    fc.property(rows, entry, (some, more) => {
      const all = some.map((one, index) => row(index, one));
      const { outcomes, forecasts } = tally(all, () => ({ ...about, ...more }), 'tertialrapport');
      const indexes = (found: readonly { index: number }[][]) =>
        found
          .flat()
          .map(({ index }) => index)
          .sort((a, b) => a - b);
      assert.deepEqual(
        indexes(forecastGroups.map((group) => forecasts[group])),
        all.map(({ index }) => index),
      );
      assert.deepEqual(
        indexes(outcomeGroups.map((group) => outcomes[group])),
        all.filter((one) => one.target !== null).map(({ index }) => index),
      );
    }),
  );
});

test('goals are told level by level, those that are not assessed left out', () => {
  const goal = (level: string, assessment: string | null) =>
    ({ level, assessment }) as Facts['goals'][number];
  const goals = [
    goal('namndmal', 'helt'),
    goal('namndmal', null),
    goal('inriktningsmal', 'delvis'),
    goal('namndmal', 'inte'),
  ];
  assert.deepEqual(
    tallyGoals({ goals }).map(({ level, helt, delvis, inte }) => [
      level,
      helt.length,
      delvis.length,
      inte.length,
    ]),
    [
      ['inriktningsmal', 0, 1, 0],
      ['namndmal', 1, 0, 1],
    ],
  );
  assert.deepEqual(tallyGoals({ goals: [goal('namndmal', null)] }), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Observation, Series } from '../series.ts';
import type { Measured, OfSexes } from '../verdict.ts';
import { comparedOf } from './figures.ts';

const series = (worth: Observation['worth'], more: Partial<Observation> = {}): Series => ({
  id: 'farsta/sjukfranvaro',
  district: 'farsta',
  indicator: 'sjukfranvaro',
  observations: [
    {
      district: 'farsta',
      indicator: 'sjukfranvaro',
      measure: 'utfall',
      period: { year: 2020, span: 't1' },
      value: 8.1,
      unit: '%',
      bound: null,
      text: '8,1 %',
      missing: null,
      worth,
      candidates: [],
      sources: [{ report: 'farsta-2020-t1', line: 7, column: 'outcome', text: '8,1 %', row: 0 }],
      ...more,
    },
  ],
});

const about: Measured & OfSexes = {
  sexes: 'rate',
  people: null,
  direction: 'down',
  accumulates: false,
  scope: null,
  survey: false,
  changes: [],
};

test('a figure carries the marks that it has everywhere else', () => {
  const marks = (worth: Observation['worth'], more: Partial<Observation> = {}) =>
    comparedOf(series(worth, more), about).outcome?.marks.map((one) => one.mark);
  assert.deepEqual(marks('tryckt'), []);
  assert.deepEqual(marks('lagad'), ['rättat läsfel']);
  assert.deepEqual(marks('lagad', { small: true }), ['rättat läsfel', 'få personer']);
  const caveats = [{ kind: 'ofullstandig' as const, report: 'farsta-2020-t1', line: 8 }];
  assert.deepEqual(marks('tryckt', { caveats }), ['ofullständig enligt rapporten']);
});

test("women's and men's figures that hardly make their total say so", () => {
  const one = series('tryckt');
  const of = (measure: 'utfall-kvinnor' | 'utfall-man', value: number) => ({
    ...one.observations[0]!,
    measure,
    value,
    text: `${value} %`,
  });
  const found = (women: number, men: number) => {
    const sexes = [of('utfall-kvinnor', women), of('utfall-man', men)];
    const compared = comparedOf({ ...one, observations: [...one.observations, ...sexes] }, about);
    return [compared.women, compared.men].map((figure) => figure!.marks.map(({ mark }) => mark));
  };
  assert.deepEqual(found(9, 7), [[], []]);
  assert.deepEqual(found(9.1, 8.5), Array(2).fill(['går dåligt ihop med totalen']));
});

test("the whole city's target is named and not drawn, nor are targets of another year", () => {
  const one = series('tryckt');
  const of = (measure: 'arsmal' | 'kf-arsmal', year: number) => ({
    ...one.observations[0]!,
    measure,
    period: { year, span: 'ar' as const },
  });
  const found = (scope: Measured['scope'], year: number) =>
    comparedOf(
      { ...one, observations: [...one.observations, of('arsmal', year), of('kf-arsmal', year)] },
      { ...about, scope },
    );
  assert.deepEqual(found(null, 2020).drawn, ['target', 'council']);
  assert.deepEqual(found('stad', 2020).drawn, ['target']);
  assert.deepEqual(
    found('stad', 2020).council?.marks.map(({ mark }) => mark),
    ['för hela staden'],
  );
  assert.deepEqual(found(null, 2021).drawn, []);
});

test('an outcome that only the analysis gives is told as that, before an older one of a table, and held against its target', () => {
  const one = series('tryckt');
  const now = { ...one.observations[0]!, period: { year: 2021, span: 't1' as const } };
  const said = { ...now, value: 8.4, text: '8,4 %' };
  const target = { ...now, measure: 'arsmal' as const, period: { year: 2021, span: 'ar' as const } };
  const women = { ...one.observations[0]!, measure: 'utfall-kvinnor' as const };
  const found = comparedOf(
    { ...one, observations: [...one.observations, target, women], said: [said] },
    about,
  );
  assert.deepEqual(
    [found.outcome?.text, found.outcome?.period, found.outcome?.marks.map(({ mark }) => mark)],
    ['8,4\u00a0%', 'jan–apr\u00a02021', ['enligt analysen']],
  );
  assert.deepEqual([found.drawn, found.women], [['target'], null]);
});

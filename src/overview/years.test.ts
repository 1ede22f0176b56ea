import assert from 'node:assert/strict';
import { test } from 'node:test';
import { observation } from '../observation/invented.ts';
import type { Observation, Period, Series } from '../series.ts';
import type { Measured } from '../verdict.ts';
import { yearByYear } from './years.ts';

const outcome = (year: number, value: number, more: Partial<Observation> = {}, span: Period['span'] = 'ar') =>
  observation({
    measure: 'utfall',
    value,
    period: { year, span, reported: span === 'ar' ? 'vb' : span },
    ...more,
  } as never);
const about: Measured = { direction: 'up', changes: [] } as unknown as Measured;
const series = (indicator: string, ...observations: Observation[]) =>
  ({ id: `langholmen/${indicator}`, indicator, observations }) as unknown as Series;
const plain = (all: readonly Series[], of: Measured = about) =>
  yearByYear(all, () => of).map(({ kind, years, rows }) => [
    kind,
    years,
    rows.map(({ indicator, figures }) => [indicator, ...figures.map((one) => one?.value ?? null)]),
  ]);

test('outcomes stand by year, whole years apart from parts of one, and who has one alone is left out', () => {
  const boats = series('boats', outcome(2025, 7), outcome(2022, 5), outcome(2023, 2, {}, 't1'));
  const buoys = series('buoys', outcome(2022, 3), outcome(2023, 4), outcome(2026, 9, {}, 't1'));
  const piers = series('piers', outcome(2024, 1));
  assert.deepEqual(plain([boats, buoys, piers]), [
    [
      'ar',
      [2022, 2023, 2025],
      [
        ['boats', 5, null, 7],
        ['buoys', 3, 4, null],
      ],
    ],
  ]);
});

test('what may not be compared with the newest is left out', () => {
  const small = series('boats', outcome(2022, 5, { small: true }), outcome(2025, 7));
  assert.deepEqual(plain([small]), []);
  const other = series('boats', outcome(2022, 5, { unit: 'kr' }), outcome(2023, 6), outcome(2025, 7));
  assert.deepEqual(plain([other]), [['ar', [2023, 2025], [['boats', 6, 7]]]]);
  const redefined = { ...about, changes: [{ kind: 'redefined', year: 2023 }] } as unknown as Measured;
  assert.deepEqual(plain([series('boats', outcome(2022, 5), outcome(2025, 7))], redefined), []);
});

test('of many years the newest are told', () => {
  const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
  const boats = series('boats', ...years.map((year) => outcome(year, year)));
  const buoys = series('buoys', outcome(2018, 1), outcome(2019, 2));
  const [[, told, rows]] = plain([boats, buoys]) as [[string, number[], unknown[]]];
  assert.deepEqual(told, years.slice(2));
  assert.equal(rows.length, 1);
});

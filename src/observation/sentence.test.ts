import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Measure, Observation, Period, Series } from '../series.ts';
import { difference, reaches } from './compare.ts';
import { standingOf } from './pick.ts';
import { sentencesOf } from './sentence.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function observation(
  measure: Measure,
  text: string,
  year: number,
  span: Period['span'] = 'ar',
  more: Partial<Observation> = {},
): Observation {
  return {
    district: 'farsta',
    indicator: 'ekonomiskt-bistand',
    measure,
    period: { year, span },
    value: Number(text.replace(',', '.').replace(/[^\d.]/g, '')),
    unit: '%',
    bound: null,
    text,
    missing: null,
    worth: 'tryckt',
    candidates: [],
    sources: [{ report: 'farsta-2026-t1', line: 3, column: 'outcome', text, row: 0 }],
    ...more,
  };
}

const series = (...observations: Observation[]): Series => ({
  id: 'farsta/ekonomiskt-bistand',
  district: 'farsta',
  indicator: 'ekonomiskt-bistand',
  observations,
});

const whole = series(
  observation('utfall', '1,75 %', 2023, 't1'),
  observation('utfall', '2 %', 2025),
  observation('utfall', '1,88 %', 2026, 't1'),
  observation('utfall-man', '1,83 %', 2026, 't1'),
  observation('utfall-kvinnor', '2,22 %', 2026, 't1'),
  observation('prognos', '1,5 %', 2026),
  observation('arsmal', '1,5 %', 2026),
);

test('an outcome is compared with one of the same kind of period, not with the one just before', () => {
  const { before, earlier } = standingOf(whole);
  assert.deepEqual([before?.text, earlier?.text], ['2 %', '1,75 %']);
});

test('the sentences state outcome, change, women and men, forecast against target', () => {
  assert.deepEqual(sentencesOf(standingOf(whole), { direction: 'down', sexes: 'rate' }).map(plain), [
    'Utfallet för jan–apr 2026 är 1,88 %. Det är 0,13 procentenheter högre än jan–apr 2023, en ändring åt fel håll.',
    'För kvinnor och flickor är det 2,22 %, för män och pojkar 1,83 %.',
    'För helåret 2026 räknar nämnden med 1,5 %, lika med årsmålet.',
  ]);
});

test('without a known direction nothing is called right or wrong', () => {
  const [first, , last] = sentencesOf(
    standingOf(series(...whole.observations.slice(0, 6), observation('arsmal', '1,2 %', 2026))),
    { direction: null, sexes: null },
  ).map(plain);
  assert.match(first!, /högre än jan–apr 2023\.$/);
  assert.equal(last, 'För helåret 2026 räknar nämnden med 1,5 %, och årsmålet är 1,2 %.');
});

test('a target that is a bound says itself which way is the right one', () => {
  const at = (text: string) => observation('prognos', text, 2026);
  assert.equal(reaches(at('12 %'), observation('arsmal', '10 %', 2026, 'ar', { bound: 'max' }), null), false);
  assert.equal(reaches(at('1 %'), observation('arsmal', '1 %', 2026, 'ar', { bound: 'within' }), 'up'), null);
  assert.equal(reaches(at('12 %'), observation('arsmal', '10 %', 2026), 'up'), true);
});

test('figures of different units have no difference', () => {
  const pieces = observation('utfall', '3', 2026, 'ar', { unit: 'st' });
  assert.equal(difference(pieces, observation('utfall', '2 %', 2025), null), null);
  assert.equal(difference(pieces, observation('utfall', '2', 2025, 'ar', { unit: 'st' }), 'up')?.text, '+1');
});

test('a unit that is abbreviated ends its sentence with one stop', () => {
  const groups = (text: string, year: number) =>
    observation('utfall', text, year, 't1', { unit: 'barn/avd.' });
  assert.deepEqual(
    sentencesOf(standingOf(series(groups('14,8', 2026))), { direction: null, sexes: null }).map(plain),
    ['Utfallet för jan–apr 2026 är 14,8 barn/avd.'],
  );
});

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
  assert.equal(standingOf(whole).earlier?.text, '1,75 %');
});

test('the sentences state outcome, change, women and men, forecast against target', () => {
  assert.deepEqual(
    sentencesOf(standingOf(whole), { direction: 'down', sexes: 'rate', now: 2026 }).map(plain),
    [
      'Utfallet för jan–apr 2026 är 1,88 %. Det är 0,13 procentenheter högre än jan–apr 2023, en ändring åt fel håll.',
      'För kvinnor och flickor är det 2,22 %, för män och pojkar 1,83 %.',
      'För helåret 2026 räknar nämnden med 1,5 %, lika med årsmålet.',
    ],
  );
});

test('without a known direction nothing is called right or wrong', () => {
  const [first, , last] = sentencesOf(
    standingOf(series(...whole.observations.slice(0, 6), observation('arsmal', '1,2 %', 2026))),
    { direction: null, sexes: null, now: 2026 },
  ).map(plain);
  assert.match(first!, /högre än jan–apr 2023\.$/);
  assert.equal(last, 'För helåret 2026 räknar nämnden med 1,5 %, och årsmålet är 1,2 %.');
});

test('an outcome that only the year is given for is held against one that was reported the same way', () => {
  const early = (text: string, year: number) =>
    observation('utfall', text, year, 'ar', { period: { year, span: 'ar', reported: 't1' } });
  const all = series(early('0', 2023), observation('utfall', '4', 2025), early('2', 2026));
  const [of2026, of2025] = [standingOf(all), standingOf(series(...all.observations.slice(0, 2)))];
  assert.deepEqual([of2025.outcome?.text, of2025.earlier], ['4', null]);
  assert.deepEqual(sentencesOf(of2026, { direction: 'down', sexes: null, now: 2026 }).map(plain), [
    'Utfallet för 2026, redovisat i tertialrapport 1, är 2 %. Det är 2 procentenheter högre än 2023, redovisat i tertialrapport 1, en ändring åt fel håll.',
  ]);
  const both = series(early('81', 2025), observation('utfall', '82', 2025));
  assert.equal(standingOf(both).outcome?.text, '82');
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

test('a forecast or target that is older than the outcome says nothing of it', () => {
  const old = [observation('prognos', '3', 2023), observation('arsmal', '2', 2023)];
  const { outcome, forecast, target } = standingOf(series(...old, observation('utfall', '4', 2025)));
  assert.deepEqual([outcome?.text, forecast, target], ['4', null, null]);
  const next = standingOf(series(...old, observation('utfall', '4', 2025), observation('arsmal', '1', 2026)));
  assert.equal(next.target?.text, '1');
  const aims = standingOf(series(...old, observation('kf-arsmal', '0', 2024)));
  assert.deepEqual([aims.forecast, aims.target, aims.councilTarget?.text], [null, null, '0']);
});

test('what is past is told in the past tense', () => {
  const about = { direction: 'down', sexes: 'rate' } as const;
  assert.deepEqual(sentencesOf(standingOf(whole), { ...about, now: 2027 }).map(plain), [
    'Utfallet för jan–apr 2026 var 1,88 %. Det var 0,13 procentenheter högre än jan–apr 2023, en ändring åt fel håll.',
    'För kvinnor och flickor var det 2,22 %, för män och pojkar 1,83 %.',
    'För helåret 2026 räknade nämnden med 1,5 %, lika med årsmålet.',
  ]);
  const part = sentencesOf(standingOf(whole), { ...about, sexes: 'part', now: 2027 });
  assert.match(part[1]!, /^Av det var 2,22/);
  const other = series(observation('prognos', '2', 2026), observation('arsmal', '1', 2026));
  const said = sentencesOf(standingOf(other), { direction: null, sexes: null, now: 2027 }).map(plain);
  assert.deepEqual(said, ['För helåret 2026 räknade nämnden med 2 %, och årsmålet var 1 %.']);
  const missed = sentencesOf(standingOf(other), { ...about, now: 2027 }).map(plain);
  assert.deepEqual(missed, ['För helåret 2026 räknade nämnden med 2 %, vilket inte nådde årsmålet 1 %.']);
});

test('a unit that is abbreviated ends its sentence with one stop', () => {
  const groups = (text: string, year: number) =>
    observation('utfall', text, year, 't1', { unit: 'barn/avd.' });
  assert.deepEqual(
    sentencesOf(standingOf(series(groups('14,8', 2026))), { direction: null, sexes: null, now: 2026 }).map(
      plain,
    ),
    ['Utfallet för jan–apr 2026 är 14,8 barn/avd.'],
  );
});

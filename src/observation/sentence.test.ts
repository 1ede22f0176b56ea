import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Measure, Observation, Period, Series } from '../series.ts';
import { difference } from './compare.ts';
import { standingOf } from './pick.ts';
import { sentencesOf, type About } from './sentence.ts';

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

const about = (more: Partial<About> = {}): About => ({
  name: 'Nöjda sjömän',
  direction: 'down',
  people: null,
  sexes: 'rate',
  accumulates: false,
  scope: null,
  survey: false,
  changes: [],
  now: 2026,
  ...more,
});

/** The sentences of a series of these figures. */
const said = (all: Observation[], more: Partial<About> = {}) =>
  sentencesOf(standingOf(series(...all)), about(more)).map(plain);

test('the year before comes first, the same time of an earlier year beside it, both with their years', () => {
  assert.deepEqual(sentencesOf(standingOf(whole), about()).map(plain), [
    'Utfallet för jan–apr 2026 är 1,88 %.',
    'Helåret 2025 var det 2 %, och jan–apr 2023 1,75 %.',
    'Utfallet når inte årsmålet för 2026, 1,5 %: det är 0,38 procentenheter högre.',
    'För kvinnor är det 2,22 %, för män 1,83 %. De två siffrorna går dåligt ihop med totalen, så de jämförs inte.',
    'Prognosen för 2026 är 1,5 %, lika med årsmålet.',
  ]);
});

test('an outcome beside the same time of the year before is better or worse', () => {
  const now = observation('utfall', '1,88 %', 2026, 't1');
  assert.deepEqual(said([observation('utfall', '1,75 %', 2025, 't1'), now]), [
    'Utfallet för jan–apr 2026 är 1,88 %.',
    'Jan–apr 2025 var det 1,75 %. Utfallet är 0,13 procentenheter högre än jan–apr 2025, en försämring.',
  ]);
  assert.equal(
    said([observation('utfall', '1,88 %', 2025, 't1'), now])[1],
    'Jan–apr 2025 var det 1,88 %. Utfallet är oförändrat sedan jan–apr 2025.',
  );
});

test('a target that is a span is reached within it, and nothing is so far from it', () => {
  const aim = observation('arsmal', '1 %', 2026, 'ar', { bound: 'within' });
  const of = (figure: string) =>
    said([observation('utfall', figure, 2026, 't1'), aim], { direction: null })[1];
  assert.equal(of('0 %'), 'Utfallet når årsmålet för 2026, ± 1 %.');
  assert.equal(of('3 %'), 'Utfallet når inte årsmålet för 2026, ± 1 %.');
});

test('a series with a missing year names both years and judges nothing', () => {
  assert.deepEqual(
    said([observation('utfall', '1,75 %', 2023, 't1'), observation('utfall', '1,88 %', 2026, 't1')]),
    ['Utfallet för jan–apr 2026 är 1,88 %.', 'Jan–apr 2023 var det 1,75 %.'],
  );
});

test('a changed unit is said, and the figures stand with their own', () => {
  const pieces = observation('utfall', '12', 2025, 't1', { unit: 'personer' });
  assert.equal(
    said([pieces, observation('utfall', '1,88 %', 2026, 't1')])[1],
    'Jan–apr 2025 var det 12 personer. Siffrorna har olika enheter, så de jämförs inte.',
  );
});

test('a caveat on one side silences the comparison, not the figures', () => {
  const caveats = [{ kind: 'otillforlitlig' as const, report: 'farsta-2026-t1', line: 4 }];
  const [then, now] = [2025, 2026].map((year) => observation('utfall', '2 %', year, 't1')) as [
    Observation,
    Observation,
  ];
  const aim = observation('arsmal', '1,5 %', 2026);
  assert.deepEqual(said([then, { ...now, caveats }, aim]), [
    'Utfallet för jan–apr 2026 är 2 %.',
    'Rapporten reserverar sig själv mot siffran, så den jämförs inte.',
  ]);
  assert.equal(
    said([{ ...then, caveats }, now])[1],
    'Jan–apr 2025 var det 2 %. Rapporten reserverar sig själv mot siffran för jan–apr 2025, så den jämförs inte.',
  );
});

test('a caveat on a forecast or its target silences that comparison alone', () => {
  const caveats = [{ kind: 'otillforlitlig' as const, report: 'farsta-2026-t1', line: 4 }];
  const now = observation('utfall', '2 %', 2026, 't1');
  const forecast = observation('prognos', '2,5 %', 2026);
  const aim = observation('arsmal', '1,5 %', 2026);
  assert.deepEqual(said([now, { ...forecast, caveats }, aim]), [
    'Utfallet för jan–apr 2026 är 2 %.',
    'Utfallet når inte årsmålet för 2026, 1,5 %: det är 0,5 procentenheter högre.',
    'Prognosen för 2026 är 2,5 %, och årsmålet är 1,5 %. Rapporten reserverar sig själv mot prognosen, så den jämförs inte.',
  ]);
  assert.deepEqual(said([now, forecast, { ...aim, caveats }]), [
    'Utfallet för jan–apr 2026 är 2 %.',
    'Prognosen för 2026 är 2,5 %, och årsmålet är 1,5 %. Rapporten reserverar sig själv mot målsiffran, så den jämförs inte.',
  ]);
});

test('two reports that disagree silence the comparison', () => {
  const [then, now] = [2025, 2026].map((year) => observation('utfall', '2 %', year, 't1')) as [
    Observation,
    Observation,
  ];
  assert.deepEqual(
    said([then, { ...now, disputed: true }])[1],
    'Två rapporter säger olika om siffran, så den jämförs inte.',
  );
});

test('a target in words is given in its words, and none is reached or missed', () => {
  const words = { value: null, unit: null, missing: 'ord' } as const;
  const aim = observation('arsmal', 'Minska', 2026, 'ar', words);
  assert.deepEqual(said([observation('utfall', '2 %', 2026, 't1'), aim]), [
    'Utfallet för jan–apr 2026 är 2 %.',
    'Årsmålet för 2026 är ”Minska”.',
  ]);
});

test('from nothing no change is judged, and of nothing nobody has a part', () => {
  const pieces = (text: string, year: number, measure: Measure = 'utfall') =>
    observation(measure, text, year, 't1', { unit: 'st' });
  assert.deepEqual(said([pieces('0', 2025), pieces('3', 2026)]), [
    'Utfallet för jan–apr 2026 är 3.',
    'Jan–apr 2025 var det 0.',
  ]);
  const none = [pieces('0', 2026), pieces('0', 2026, 'utfall-man'), pieces('0', 2026, 'utfall-kvinnor')];
  assert.deepEqual(said(none, { sexes: 'part' }), ['Utfallet för jan–apr 2026 är 0.']);
});

test('parts are parts of their total', () => {
  const of = (measure: Measure, text: string, unit: string) =>
    observation(measure, text, 2026, 't1', { unit });
  const shares = [
    of('utfall', '38,2 %', '%'),
    of('utfall-man', '1,3 %', '%'),
    of('utfall-kvinnor', '36,9 %', '%'),
  ];
  assert.equal(
    said(shares, { sexes: 'part' })[1],
    'Kvinnor står för 36,9 av 38,2 procentenheter, män för 1,3.',
  );
  const counts = [of('utfall', '104', 'st'), of('utfall-man', '53', 'st'), of('utfall-kvinnor', '51', 'st')];
  assert.equal(said(counts, { sexes: 'part' })[1], 'Kvinnor står för 51 av 104, män för 53.');
});

test('an outcome of a whole year that is past is told as its end', () => {
  const all = [observation('utfall', '2 %', 2025), observation('arsmal', '1 %', 2025)];
  assert.match(said(all)[1]!, /^Utfallet nådde inte årsmålet för 2025/);
});

test('parts that do not make their total are not told as parts of it', () => {
  const of = (measure: Measure, text: string) => observation(measure, text, 2026, 't1');
  const shares = [of('utfall', '35 %'), of('utfall-man', '1,4 %'), of('utfall-kvinnor', '40,3 %')];
  assert.deepEqual(said(shares, { sexes: 'part' }), ['Utfallet för jan–apr 2026 är 35 %.']);
});

test('a target that cannot be read is not told, and a year before it has ended says where it stood', () => {
  const aim = observation('arsmal', '', 2026, 'ar', { value: null, missing: 'olasligt', worth: 'osaker' });
  const period = { year: 2026, span: 'ar', reported: 't1' } as const;
  assert.deepEqual(said([observation('utfall', '81', 2026, 'ar', { period, unit: null }), aim]), [
    'Utfallet för 2026 (redovisat i tertialrapport 1) är 81.',
  ]);
});

test('so many of one for each of another are higher or lower, not more or fewer', () => {
  const rate = (measure: Measure, text: string) => observation(measure, text, 2026, 'ar', { unit: 'st' });
  assert.deepEqual(said([rate('prognos', '5,5'), rate('arsmal', '4,9')]), [
    'Prognosen för 2026 är 5,5, högre än årsmålet 4,9.',
  ]);
});

test('of a count that grows it is too early to say whether its target is reached', () => {
  const pieces = (measure: Measure, text: string, year: number, span: Period['span'] = 'ar') =>
    observation(measure, text, year, span, { unit: 'st' });
  const counts = [pieces('utfall', '920', 2025, 't1'), pieces('utfall', '104', 2026, 't1')];
  const aims = [pieces('arsmal', '1305', 2026), pieces('prognos', '1305', 2026)];
  assert.deepEqual(said([...counts, ...aims], { direction: 'up', accumulates: true }), [
    'Utfallet för jan–apr 2026 är 104.',
    'Jan–apr 2025 var det 920.',
    'Siffran växer under året, så det är för tidigt att säga om årsmålet för 2026, 1 305, nås.',
    'Prognosen för 2026 är 1 305, lika med årsmålet.',
  ]);
  // Of a year long past it is not too early any more: it was.
  assert.equal(
    said([...counts, ...aims], { direction: 'up', accumulates: true, now: 2027 })[2],
    'Siffran växer under året, så det var för tidigt att säga om årsmålet för 2026, 1 305, skulle nås.',
  );
});

test("last year's outcome is not held against this year's target", () => {
  assert.deepEqual(said([observation('utfall', '2 %', 2025), observation('arsmal', '1,5 %', 2026)]), [
    'Utfallet för helåret 2025 var 2 %.',
    'Årsmålet för 2026 är 1,5 %.',
  ]);
});

test('without a known direction nothing is called better, reached or missed', () => {
  const now = observation('utfall', '1,88 %', 2026, 't1');
  const all = [observation('utfall', '1,75 %', 2025, 't1'), now, observation('arsmal', '1,5 %', 2026)];
  assert.deepEqual(said(all, { direction: null }), [
    'Utfallet för jan–apr 2026 är 1,88 %.',
    'Jan–apr 2025 var det 1,75 %.',
    'Årsmålet för 2026 är 1,5 %.',
  ]);
});

test('a forecast stands beside the target of its year, and says on which side', () => {
  const forecast = observation('prognos', '8,5 %', 2026);
  assert.deepEqual(said([forecast, observation('arsmal', '7,5 %', 2026)], { now: 2027 }), [
    'Prognosen för 2026 var 8,5 %, högre än årsmålet 7,5 %.',
  ]);
  assert.deepEqual(said([observation('arsmal', '7,5 %', 2026)]), ['Årsmålet för 2026 är 7,5 %.']);
  assert.deepEqual(said([forecast]), ['Prognosen för 2026 är 8,5 %.']);
});

test('twelve months that roll are told by the month in which they end', () => {
  const rolling = { period: { year: 2026, span: 'rullande12', until: '2026-02' } } as const;
  assert.deepEqual(said([observation('utfall', '7,4 %', 2026, 'rullande12', rolling)]), [
    'Utfallet för de tolv månaderna till och med februari 2026 är 7,4 %.',
  ]);
});

test('a rolling year stands beside the women and men of its own report, and the one of the same time before', () => {
  const rolling = (measure: Observation['measure'], text: string, year: number, reported: 't1' | 't2') =>
    observation(measure, text, year, 'rullande12', { period: { year, span: 'rullande12', reported } });
  const { outcome, men, sameTime } = standingOf(
    series(
      rolling('utfall', '5', 2025, 't1'),
      rolling('utfall', '6', 2025, 't2'),
      rolling('utfall', '7', 2026, 't1'),
      rolling('utfall-man', '8', 2026, 't2'),
    ),
  );
  assert.deepEqual([outcome?.text, men, sameTime?.text], ['7', null, '5']);
});

test('an outcome that only the year is given for stands beside one that was reported the same way', () => {
  const early = (text: string, year: number) =>
    observation('utfall', text, year, 'ar', { period: { year, span: 'ar', reported: 't1' } });
  const all = series(early('0', 2023), observation('utfall', '4', 2025), early('2', 2026));
  const { lastYear, sameTime } = standingOf(all);
  assert.deepEqual([lastYear?.text, sameTime?.text], ['4', '0']);
  const both = series(early('81', 2025), observation('utfall', '82', 2025));
  assert.equal(standingOf(both).outcome?.text, '82');
});

test('an outcome in words or in doubt is the newest, and hides an older number; what is not measured does not', () => {
  const older = observation('utfall', '12 %', 2024);
  const newer = (missing: Observation['missing'], text: string) =>
    observation('utfall', text, 2025, 't2', { value: null, missing });
  assert.deepEqual(said([older, newer('ord', '< 5 %')]), [
    'Utfallet för jan–aug 2025 var ”< 5 %”.',
    'Helåret 2024 var det 12 %.',
  ]);
  assert.equal(standingOf(series(older, newer('oklar-kolumn', ''))).outcome?.period.year, 2025);
  assert.deepEqual(said([older, newer('oklar-kolumn', '')]), []);
  for (const [missing, text] of [
    ['ej-matt', 'Ej mätt'],
    ['ord', 'Mäts i höst'],
  ] as const)
    assert.deepEqual(said([older, newer(missing, text)]), ['Utfallet för helåret 2024 var 12 %.']);
});

test('figures of different units have no difference', () => {
  const pieces = observation('utfall', '3', 2026, 'ar', { unit: 'st' });
  assert.equal(difference(pieces, observation('utfall', '2 %', 2025)), null);
  assert.equal(difference(pieces, observation('utfall', '2', 2025, 'ar', { unit: 'st' }))?.text, '+1');
});

test('a forecast or target that is older than the outcome says nothing of it', () => {
  const old = [observation('prognos', '3', 2023), observation('arsmal', '2', 2023)];
  const { outcome, forecast, target } = standingOf(series(...old, observation('utfall', '4', 2025)));
  assert.deepEqual([outcome?.text, forecast, target], ['4', null, null]);
  const next = standingOf(series(...old, observation('utfall', '4', 2025), observation('arsmal', '1', 2026)));
  assert.deepEqual([next.target?.text, next.aim], ['1', null]);
  const aims = standingOf(series(...old, observation('kf-arsmal', '0', 2024)));
  assert.deepEqual([aims.forecast, aims.target, aims.councilTarget?.text], [null, null, '0']);
});

test('what is past is told in the past tense', () => {
  assert.deepEqual(sentencesOf(standingOf(whole), about({ now: 2027 })).map(plain), [
    'Utfallet för jan–apr 2026 var 1,88 %.',
    'Helåret 2025 var det 2 %, och jan–apr 2023 1,75 %.',
    'Utfallet nådde då inte årsmålet för 2026, 1,5 %: det var 0,38 procentenheter högre.',
    'För kvinnor var det 2,22 %, för män 1,83 %. De två siffrorna går dåligt ihop med totalen, så de jämförs inte.',
    'Prognosen för 2026 var 1,5 %, lika med årsmålet.',
  ]);
});

test('a unit that is abbreviated ends its sentence with one stop', () => {
  const groups = observation('utfall', '14,8', 2026, 't1', { unit: 'barn/avd.' });
  assert.deepEqual(said([groups]), ['Utfallet för jan–apr 2026 är 14,8 barn/avd.']);
});

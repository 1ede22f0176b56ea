import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import fc from 'fast-check';
import { observation } from './observation/invented.ts';
import type { Observation } from './series.ts';
import { changeVerdicts, outcomeVerdicts, silenceWords } from './text/verdict.ts';
import {
  againstEarlier,
  againstTarget,
  betweenSexes,
  silences,
  standsBeside,
  targetVerdicts,
  type Measured,
  type OfSexes,
} from './verdict.ts';

const about = (more: Partial<Measured> = {}): Measured => ({
  direction: 'up',
  accumulates: false,
  scope: null,
  survey: false,
  changes: [],
  ...more,
});
const sailors = (more: Partial<OfSexes> = {}): OfSexes => ({
  sexes: 'rate',
  people: null,
  ...more,
});
const early = { period: { year: 2023, span: 't1' } } as const;
const figure = (value: number, more: Partial<Observation> = {}): Observation => ({
  ...observation({ value, ...early }),
  ...more,
});
const target = (value: number, more: Partial<Observation> = {}): Observation => ({
  ...observation({ value, measure: 'arsmal' }),
  ...more,
});
const caveats = [{ kind: 'otillforlitlig' as const, report: 'x-2023-t1', line: 8 }];

/** What is said of an outcome of 40 % in April beside a target of 50 %, but for what is told. */
function beside(
  outcome: Partial<Observation> = {},
  aim: Partial<Observation> = {},
  more: Partial<Measured> = {},
): string {
  const { verdict, why } = againstTarget(figure(40, outcome), target(50, aim), about(more));
  return verdict ?? why;
}

/** The same of an outcome of 40 % of 2023 beside one of 50 % of the year before. */
function since(
  now: Partial<Observation> = {},
  then: Partial<Observation> = {},
  more: Partial<Measured> = {},
) {
  const earlier = figure(50, { period: { year: 2022, span: 't1' }, ...then });
  const { verdict, why } = againstEarlier(figure(40, now), earlier, about(more));
  return verdict ?? why;
}

test('a rate reaches its target or misses it, whenever it is measured', () => {
  assert.equal(beside(), 'nar-inte');
  assert.equal(beside({ value: 50 }), 'nar');
  assert.equal(beside({}, {}, { direction: 'down' }), 'nar');
  assert.equal(againstTarget(null, target(50), about()).why, 'saknas');
});

test('a forecast is held against the target of its year', () => {
  assert.equal(beside({ measure: 'prognos', period: { year: 2023, span: 'ar' } }), 'nar-inte');
  assert.equal(
    beside({ measure: 'prognos', period: { year: 2023, span: 'ar' } }, {}, { accumulates: true }),
    'nar-inte',
  );
});

test('of a count that grows it is too early to say, until it has passed its target or the year has ended', () => {
  const grows = { accumulates: true };
  assert.equal(beside({}, {}, grows), 'for-tidigt');
  assert.equal(beside({ value: 60 }, {}, grows), 'nar');
  assert.equal(beside({ value: 0 }, { value: 0 }, { ...grows, direction: 'down' }), 'for-tidigt');
  assert.equal(beside({ value: 2 }, { value: 0 }, { ...grows, direction: 'down' }), 'nar-inte');
  assert.equal(beside({ period: { year: 2023, span: 'ar', reported: 't1' } }, {}, grows), 'for-tidigt');
  assert.equal(beside({ period: { year: 2023, span: 'ar' } }, {}, grows), 'nar-inte');
});

test('a target that is a bound says itself which way is better', () => {
  assert.equal(beside({}, { bound: 'max' }, { direction: null }), 'nar');
  assert.equal(beside({}, { bound: 'min' }, { direction: null }), 'nar-inte');
});

test('a figure at its target reaches it whichever way is better, but a count that grows will not stay there', () => {
  const unknown = { direction: null };
  const forecast = { measure: 'prognos', period: { year: 2023, span: 'ar' } } as const;
  assert.equal(beside({ value: 50 }, {}, unknown), 'nar');
  assert.equal(beside({ ...forecast, value: 50 }, {}, unknown), 'nar');
  assert.equal(beside({ value: 50 }, {}, { ...unknown, accumulates: true }), 'riktning');
  assert.equal(beside({ ...forecast, value: 50 }, {}, { ...unknown, accumulates: true }), 'nar');
});

test('a target of "+/- 1 %" is reached within it, to either side and at its ends', () => {
  const within = (value: number, more: Partial<Measured> = {}) =>
    beside({ value }, { value: 1, bound: 'within' }, { direction: null, ...more });
  assert.deepEqual(
    [0, 0.4, -1, 1].map((value) => within(value)),
    Array(4).fill('nar'),
  );
  assert.deepEqual(
    [1.1, -3].map((value) => within(value)),
    Array(2).fill('nar-inte'),
  );
  assert.equal(within(-3, { direction: 'up' }), 'nar-inte', 'whichever way is better');
  assert.equal(within(0, { accumulates: true }), 'for-tidigt');
  assert.equal(standsBeside(figure(0), target(1, { bound: 'within' }), about()), false, 'no place to draw');
});

test('nothing is said where the two cannot be held against each other', () => {
  const said: [string, string][] = [
    ['ord', beside({}, { value: null, missing: 'ord', text: 'Öka' })],
    ['saknas', beside({ value: null, missing: 'ej-matt' })],
    ['forbehall', beside({ caveats })],
    ['forbehall', beside({}, { caveats })],
    ['osaker', beside({ worth: 'osaker' })],
    ['oense', beside({ disputed: true })],
    ['underlag', beside({ small: true })],
    ['enhet', beside({ unit: 'st' })],
    ['ar', beside({}, { period: { year: 2024, span: 'ar' } })],
    ['stad', beside({}, { measure: 'kf-arsmal' }, { scope: 'stad' })],
    ['riktning', beside({}, {}, { direction: null })],
  ];
  for (const [expected, found] of said) assert.equal(found, expected);
  assert.equal(beside({}, {}, { scope: 'stad' }), 'nar-inte', "the board's own target is its own");
});

test('an outcome is held against the same time of the year before', () => {
  assert.equal(since(), 'samre');
  assert.equal(since({}, {}, { direction: 'down' }), 'battre');
  assert.equal(since({ value: 50 }), 'lika');
  assert.equal(since({ value: 50, text: '50 %' }, { value: 50.4, text: '50,4 %' }), 'lika', 'rounded');
});

test('nothing is said of times, meanings and counts that are not alike', () => {
  const whole = { period: { year: 2022, span: 'ar' } } as const;
  assert.equal(since({}, whole), 'tid');
  assert.equal(since({}, { period: { year: 2020, span: 't1' } }), 'lucka');
  const change = { kind: 'redefined' as const, year: 2023, with: [], note: '' };
  assert.equal(since({}, {}, { changes: [change] }), 'definition');
  assert.equal(since({}, {}, { changes: [{ ...change, kind: 'unit' }] }), 'definition');
  for (const kind of ['renamed', 'target'] as const)
    assert.equal(since({}, {}, { changes: [{ ...change, kind }] }), 'samre');
  assert.equal(since({}, {}, { changes: [{ ...change, year: 2022 }] }), 'samre');
  assert.equal(since({}, {}, { accumulates: true }), 'vaxer');
  assert.equal(since({}, { value: 0 }), 'noll');
  assert.equal(since({}, { value: 0 }, { direction: null }), 'noll');
  assert.equal(since({}, {}, { direction: null }), 'riktning');
  assert.equal(since({}, { caveats }), 'forbehall');
  assert.equal(since({}, { unit: 'st' }), 'enhet');
});

test('a rolling year is held against the one that a report of the same time gave', () => {
  const rolling = (year: number, reported: 't1' | 't2' | 'ar') =>
    ({ period: { year, span: 'rullande12', reported } }) as const;
  assert.equal(since(rolling(2023, 't1'), rolling(2022, 't1')), 'samre');
  assert.equal(since(rolling(2023, 't1'), rolling(2022, 't2')), 'tid', 'four months are in both');
  assert.equal(since(rolling(2023, 't2'), rolling(2022, 'ar')), 'tid');
});

test("a year's only survey is the year's, whenever it is reported", () => {
  const now = { period: { year: 2023, span: 'ar', reported: 't1' } } as const;
  const then = { period: { year: 2022, span: 'ar' } } as const;
  assert.equal(since(now, then), 'tid');
  assert.equal(since(now, then, { survey: true }), 'samre');
});

test('women and men are compared only where both figures stand', () => {
  const pair = (women: Observation | null, men: Observation | null) =>
    betweenSexes(women, men, null, sailors());
  assert.equal(pair(figure(1), figure(2)), null);
  assert.equal(pair(figure(1), null), 'saknas');
  assert.equal(pair(figure(1, { small: true }), figure(2)), 'underlag');
});

test('women and men are not compared where they hardly make the total of their row', () => {
  const of = (total: number, women: number, men: number, more: Parameters<typeof sailors>[0] = {}) =>
    betweenSexes(figure(women), figure(men), figure(total), sailors(more));
  assert.equal(of(1.88, 2.22, 1.83), 'totalen', 'only if a tenth are women');
  assert.equal(of(1.75, 2.02, 1.78), 'totalen', 'outside both');
  assert.equal(of(2.03, 2.22, 1.83), null);
  assert.equal(of(1.95, 2.22, 1.83), null, 'of some group a third may be');
  assert.equal(of(1.95, 2.22, 1.83, { people: 'everybody' }), 'totalen');
  assert.equal(of(1.88, 2.22, 1.83, { people: 'staff' }), null, 'of staff nearly all may be of one sex');
  assert.equal(of(38, 35.7, 2.4, { sexes: null }), null, 'they may be parts');
});

test('a limit on either side always silences both kinds of verdicts', () => {
  const limit = fc.constantFrom<Partial<Observation>>(
    { caveats },
    { small: true },
    { disputed: true },
    { worth: 'osaker' },
    { value: null, missing: 'ord' },
  );
  const indicator = fc.record({
    direction: fc.constantFrom('up', 'down', null),
    accumulates: fc.boolean(),
    survey: fc.boolean(),
  });
  fc.assert(
    fc.property(limit, indicator, fc.boolean(), (more, entry, first) => {
      const [one, other] = first ? [more, {}] : [{}, more];
      assert.ok(silences.some((why) => why === beside(one, other, entry)));
      assert.ok(silences.some((why) => why === since(one, other, entry)));
    }),
  );
});

test('CONTRIBUTING.md says what the module says, in its order and in the words that readers see', async () => {
  const text = await readFile('CONTRIBUTING.md', 'utf8');
  const rows = [...text.matchAll(/^\| `([a-z-]+)` +\| ([^|]+?) +\|/gm)].map(([, code, word]) => [code, word]);
  const targets = targetVerdicts.map((code) => [
    code,
    `${outcomeVerdicts[code].mark} ${outcomeVerdicts[code].word}`,
  ]);
  const changes = Object.entries(changeVerdicts);
  assert.deepEqual(rows, [...targets, ...changes, ...silences.map((code) => [code, silenceWords[code]])]);
});

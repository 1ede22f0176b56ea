import assert from 'node:assert/strict';
import { test } from 'node:test';
import { observation } from '../observation/invented.ts';
import type { Observation } from '../series.ts';
import type { Measured } from '../verdict.ts';
import { gapChart } from './gap.ts';

const about: Measured = { direction: 'down', accumulates: false, scope: null, survey: false, changes: [] };
const outcome = (value: number, more: Partial<Omit<Observation, 'value'>> = {}) =>
  observation({ value, period: { year: 2023, span: 't1' }, ...more });
const of = (measure: Observation['measure'], value: number, year = 2023) =>
  observation({ measure, value, period: { year, span: 'ar' } });
const chart = (observations: Observation[], more: Partial<Measured> = {}) =>
  gapChart(
    { id: 'x/y', district: 'x', indicator: 'y', observations },
    { title: 'Y', unit: '%', about: { ...about, ...more } },
  );
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

test('outcome, forecast, target and what was before stand on one scale, in the order of their time', () => {
  const found = chart([of('utfall', 7.6, 2022), outcome(8), of('prognos', 7.8), of('arsmal', 7.5)]);
  assert.deepEqual(
    found?.rows.map(({ label, kind }) => [plain(label), kind]),
    [
      ['Utfall helåret 2022', 'earlier'],
      ['Utfall jan–apr 2023', 'outcome'],
      ['Prognos 2023', 'forecast'],
      ['Årsmål 2023', 'target'],
    ],
  );
  assert.deepEqual(found?.gap, { row: 1, from: 8, to: 7.5, reaches: false });
  assert.equal(
    plain(found?.lead),
    'Senaste utfall: 8 % (jan–apr 2023). Det är 0,5 procentenheter högre än årsmålet för 2023, 7,5 %.',
  );
});

test('where nobody knows which way is better the distance is told and not judged', () => {
  const found = chart([outcome(8), of('arsmal', 7)], { direction: null });
  assert.equal(found?.gap?.reaches, null);
  assert.match(plain(found?.lead)!, /1 procentenhet högre än årsmålet/);
});

test('while a count grows, the forecast is held against the target instead', () => {
  const found = chart([outcome(8), of('prognos', 30), of('arsmal', 20)], {
    accumulates: true,
    direction: 'up',
  });
  assert.deepEqual(found?.gap, { row: 1, from: 30, to: 20, reaches: true });
  assert.match(plain(found?.lead)!, /Prognosen är 10 procentenheter högre än/);
});

test('a figure that its report takes back is drawn with what the report says, and no gap is told of it', () => {
  const caveats = [{ kind: 'ofullstandig' as const, report: 'x-2023-t1', line: 9 }];
  const found = chart([outcome(8, { caveats }), of('arsmal', 7)]);
  assert.equal(found?.gap, null);
  assert.match(found?.rows[0]?.value ?? '', /ofullständig enligt rapporten/);
});

test('a figure alone needs no drawing, and one in doubt or in another unit has none', () => {
  assert.equal(chart([outcome(8)]), null);
  assert.equal(chart([outcome(8), { ...of('arsmal', 7), worth: 'osaker' }]), null);
  assert.equal(chart([outcome(8), { ...of('arsmal', 7), unit: 'st' }]), null);
});

test('what is counted is told as pages tell it: "st" says no more than the number', () => {
  const pieces = (one: Observation) => ({ ...one, unit: 'st' });
  const found = chart([pieces(outcome(4.8)), pieces(of('arsmal', 4.5))]);
  assert.match(
    plain(found?.lead)!,
    /^Senaste utfall: 4,8 \(jan–apr 2023\)\. Det är 0,3 högre än årsmålet för 2023, 4,5\.$/,
  );
});

test("the whole city's target is named, not drawn", () => {
  const city = chart([outcome(8), of('arsmal', 7), of('kf-arsmal', 900)], { scope: 'stad' });
  assert.deepEqual(
    city?.rows.map(({ kind }) => kind),
    ['outcome', 'target'],
  );
  assert.match(plain(city?.notes.join(' '))!, /gäller hela staden: KF:s årsmål 900 %/);
});

test('a newer outcome that only an analysis gives is told as that, and not drawn', () => {
  const said = [outcome(2)];
  const told = (...observations: Observation[]) =>
    gapChart(
      { id: 'x/y', district: 'x', indicator: 'y', observations, said },
      { title: 'Y', unit: '%', about },
    );
  const found = told(of('utfall', 1, 2022), of('arsmal', 0));
  assert.equal(
    plain(found?.lead),
    'Senaste utfall i tabellerna: 1 % (helåret 2022). Enligt analysen: 2 % (jan–apr 2023).',
  );
  assert.deepEqual(
    found?.rows.map(({ kind }) => kind),
    ['outcome', 'target'],
  );
  assert.match(plain(told(of('prognos', 1), of('arsmal', 0))?.lead)!, /^Inget utfall i tabellerna\. Enligt/);
});

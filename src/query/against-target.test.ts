import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Observation } from '../series.ts';
import { againstTargets } from './against-target.ts';
import type { NamedIndicator } from './names.ts';

const about = (more: Partial<NamedIndicator>): NamedIndicator => ({
  name: 'Prov',
  theme: null,
  direction: 'up',
  accumulates: false,
  scope: null,
  survey: false,
  ...more,
});
const indicators = {
  upp: about({}),
  ned: about({ direction: 'down' }),
  okand: about({ direction: null }),
  vaxer: about({ accumulates: true }),
};

/** "utfall 38,2 % t1 2023" of an indicator, in a report. */
function figure(
  indicator: string,
  words: string,
  report = 'langholmen-2023-t1',
  more: Partial<Observation> = {},
): Observation {
  const [measure, text = '', unit = '', span, year] = words.split(' ');
  return {
    district: 'langholmen',
    indicator,
    measure: measure as 'utfall',
    period: { year: Number(year), span: span as 'ar' },
    value: Number(text.replace(',', '.')),
    unit,
    bound: null,
    text,
    missing: null,
    worth: 'tryckt',
    candidates: [],
    sources: [{ report, line: 1, column: 'outcome', text, row: 0 }],
    ...more,
  };
}
const told = (...figures: Observation[]) =>
  againstTargets(figures, indicators).map(({ said, distance }) => [said, distance]);

test('the distance is above 0 on the better side, whichever that is, as exact as the figures', () => {
  const target = (indicator: string) => figure(indicator, 'arsmal 39,5 % ar 2023');
  assert.deepEqual(told(figure('upp', 'utfall 38,2 % t1 2023'), target('upp'))[0], ['nar-inte', -1.3]);
  assert.deepEqual(told(figure('ned', 'utfall 38,2 % t1 2023'), target('ned'))[0], ['nar', 1.3]);
  assert.deepEqual(told(figure('ned', 'prognos 39,5 % ar 2023'), target('ned'))[0], ['nar', 0]);
});

test('where nothing may be said there is no distance either', () => {
  const target = (indicator: string, unit = '%') => figure(indicator, `arsmal 39,5 ${unit} ar 2023`);
  assert.deepEqual(told(figure('okand', 'utfall 38,2 % t1 2023'), target('okand'))[0], ['riktning', null]);
  assert.deepEqual(told(figure('upp', 'utfall 38,2 % t1 2023'), target('upp', 'st'))[0], ['enhet', null]);
  assert.deepEqual(told(figure('vaxer', 'utfall 3 st t1 2023'), target('vaxer', 'st'))[0], [
    'for-tidigt',
    null,
  ]);
  const doubtful = figure('upp', 'utfall 38,2 % t1 2023', 'x-2023-t1', { worth: 'osaker', value: null });
  assert.deepEqual(told(doubtful, target('upp'))[0], ['osaker', null]);
});

test('a span is reached or missed, and nothing is so far from it', () => {
  const span = figure('okand', 'arsmal 1 % ar 2023', 'langholmen-2023-t1', { bound: 'within' });
  assert.deepEqual(told(figure('okand', 'utfall 0 % t1 2023'), span)[0], ['nar', null]);
  assert.deepEqual(told(figure('okand', 'utfall 3 % t1 2023'), span)[0], ['nar-inte', null]);
});

test('a figure stands beside the target of its own year, first that of its own report', () => {
  const outcome = figure('upp', 'utfall 50 % t2 2023', 'langholmen-2023-t2');
  assert.deepEqual(told(outcome, figure('upp', 'arsmal 40 % ar 2022'))[0], [null, null]);
  const [first, second] = [
    figure('upp', 'arsmal 60 % ar 2023', 'langholmen-2023-t2'),
    figure('upp', 'arsmal 40 % ar 2023', 'langholmen-2023-vb'),
  ];
  assert.deepEqual(told(outcome, first, second)[0], ['nar-inte', -10]);
  assert.deepEqual(told({ ...outcome, district: 'bromma' }, first)[0], [null, null]);
});

test('a target that several reports print is that of each, also where the newest has another', () => {
  const outcome = figure('upp', 'utfall 50 % t2 2023', 'langholmen-2023-t2');
  const target = figure('upp', 'arsmal 60 % ar 2023');
  const [source] = target.sources;
  const both = { ...target, sources: [source!, { ...source!, report: 'langholmen-2023-t2' }] };
  const later = figure('upp', 'arsmal 40 % ar 2023', 'langholmen-2023-vb');
  assert.deepEqual(told(outcome, both, later)[0], ['nar-inte', -10]);
});

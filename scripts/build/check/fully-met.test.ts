import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cell, evidence, facts, goal, row } from '../invented.ts';
import { findingsOf } from '../check.ts';
import type { Indicator as IndicatorRecord } from '../registry/indicator.ts';
import { check } from './fully-met.ts';

const missing = { forecast: cell('80 %', 80), target: cell('90 %', 90) };
const meeting = { forecast: cell('90 %', 90), target: cell('90 %', 90) };

const found = (more: Parameters<typeof facts>[0], record: Parameters<typeof evidence>[1] = {}) =>
  findingsOf(check, evidence([facts(more)], record));

test('a goal said to be fully met is held against its indicators, n of m', () => {
  const indicators = [
    row(missing),
    row(meeting, { lines: [22, 22] }),
    row({ target: cell('Öka', null, null), forecast: cell() }, { lines: [24, 24] }),
  ];
  const [one, ...more] = found({ indicators });
  assert.equal(more.length, 0);
  assert.equal(
    one!.sentence.replaceAll('\u00a0', ' '),
    'Målet 1.1 ”Alla kan segla” bedöms uppfyllas helt, men 1 av de 2 indikatorer under det som går att bedöma når inte årsmålet ens om prognosen håller: Nöjda sjömän (prognosen 80 %, årsmålet 90 %). Vad bygger bedömningen på?',
  );
  assert.deepEqual([one!.goal, one!.alsoAbout, one!.lines], ['2023-2026/1.1', ['nojda-sjoman'], [10, 20]]);
});

test("the council's goal is called by the council's name, a board's own as it is printed", () => {
  const misprinted = goal({ name: 'Alla kan sgla' });
  assert.match(
    found({ goals: [misprinted], indicators: [row(missing)] })[0]!.sentence,
    /^Målet 1\.1 ”Alla kan segla” /,
  );
});

test('nothing is said where no way is better, or the goal is not fully met', () => {
  assert.deepEqual(found({ indicators: [row(missing)] }, { direction: null }), []);
  assert.deepEqual(found({ goals: [goal({ assessment: 'delvis' })], indicators: [row(missing)] }), []);
});

test('where less is better, more misses', () => {
  assert.deepEqual(found({ indicators: [row(missing)] }, { direction: 'down' }), []);
  const more = { forecast: cell('95 %', 95), target: cell('90 %', 90) };
  assert.equal(found({ indicators: [row(more)] }, { direction: 'down' }).length, 1);
});

test('an outcome counts where there is no forecast, but not a count that still grows', () => {
  const outcome = { outcome: cell('80 %', 80), target: cell('90 %', 90) };
  assert.match(
    found({ indicators: [row(outcome)] })[0]!.sentence,
    /men den enda indikator under det som går att bedöma når inte årsmålet med utfallet hittills, och prognos saknas: Nöjda sjömän \(utfallet hittills/,
  );
  const name = 'Antal sjömän';
  const counted = { outcome: cell('80 st', 80, 'st'), target: cell('90 st', 90, 'st') };
  assert.deepEqual(
    found({ indicators: [row(counted, { name })] }, { names: [name], unit: 'st', accumulates: true }),
    [],
  );
});

test('what misses by its outcome, for want of a forecast, is not said to miss by one', () => {
  const soFar = { outcome: cell('80 %', 80), target: cell('90 %', 90) };
  const said = (cells: Parameters<typeof row>[0][], survey: IndicatorRecord['survey'] = null) => {
    const indicators = cells.map((one, n) => row(one, { lines: [20 + 2 * n, 20 + 2 * n] }));
    return /bedöma (.*?): Nöjda/.exec(found({ indicators }, { survey })[0]!.sentence)![1];
  };
  assert.equal(said([soFar, meeting]), 'når inte årsmålet med utfallet hittills, och prognos saknas');
  assert.equal(
    said([soFar, missing]),
    'når årsmålet ens om prognosen håller eller, där prognos saknas, med utfallet hittills',
  );
  assert.equal(said([missing, missing, meeting]), 'når inte årsmålet ens om prognoserna håller');
  const survey = { report: 'langholmen-2023-t1', line: 20 };
  assert.equal(said([soFar, meeting], survey), 'når inte årsmålet');
  assert.equal(
    said([soFar, missing], survey),
    'når årsmålet ens om prognosen håller eller, där prognos saknas, med årets utfall',
  );
});

test('what is counted is told as the pages tell it: "st" says no more than the number', () => {
  const name = 'Antal barn per fyr';
  const counted = { forecast: cell('5 st', 5, 'st'), target: cell('6,8 st', 6.8, 'st') };
  const [one] = found({ indicators: [row(counted, { name })] }, { names: [name], unit: 'st' });
  assert.match(one!.sentence.replaceAll('\u00a0', ' '), /\(prognosen 5, årsmålet 6,8\)/);
});

test("an outcome that stands only in the analysis counts too, and a survey's outcome is final", () => {
  const mentions = [
    { indicator: 0, cell: 'outcome' as const, text: '84,3 %', value: 84.3, unit: '%', line: 21 },
  ];
  const indicators = [row({ target: cell('90 %', 90) })];
  assert.match(found({ indicators, mentions })[0]!.sentence, /utfallet hittills enligt analysen 84,3/);
  const survey = { report: 'langholmen-2023-t1', line: 21 };
  const measured = [row({ outcome: cell('80 %', 80), target: cell('90 %', 90) })];
  assert.match(found({ indicators: measured }, { survey })[0]!.sentence, /\(utfallet 80/);
});

test("a board's goal below is asked about with the goal above, and alone where that is not fully met", () => {
  const below = goal({ id: '1.1.1', level: 'namndmal', number: '1.1.1', parent: '1.1', lines: [14, 15] });
  const indicators = [row(missing, { goal: '1.1.1', owner: 'namnd' })];
  assert.deepEqual(
    found({ goals: [goal(), below], indicators }).map(({ lines }) => lines),
    [[10, 20]],
  );
  assert.deepEqual(
    found({ goals: [goal({ assessment: 'delvis' }), below], indicators }).map(({ lines }) => lines),
    [[14, 20]],
  );
});

test('a goal fully met above one that is not is asked about', () => {
  const below = goal({
    id: '1.1.1',
    level: 'namndmal',
    number: '1.1.1',
    name: 'Alla kan ro',
    parent: '1.1',
    assessment: 'inte',
  });
  assert.match(
    found({ goals: [goal(), below], indicators: [row()] })[0]!.sentence,
    /men 1 mål under det uppfylls inte \(”Alla kan ro”\)\. Vad/,
  );
});

test('what the text says that the assessment rests on is told, with its line, and asked about', () => {
  const stated = [
    { about: 'grund' as const, goal: 0, on: ['indikatorer' as const, 'namndmal' as const], line: 14 },
  ];
  const [one] = found({ indicators: [row(missing)], stated });
  assert.match(
    one!.sentence,
    /\. Hur vägs det in som inte nås, när texten hänvisar till indikatorer och nämndmål\?$/,
  );
  assert.deepEqual(one!.lines, [10, 14, 20]);
});

test('what the analysis says of the year counts as a forecast', () => {
  const stated = [{ about: 'nas-inte' as const, indicator: 0, line: 21 }];
  const indicators = [row({ outcome: cell('95 %', 95), target: cell('90 %', 90) })];
  assert.match(
    found({ indicators, stated })[0]!.sentence,
    /den enda indikator under det som går att bedöma väntas inte nå årsmålet: Nöjda sjömän \(väntas enligt analysen inte nå årsmålet 90/,
  );
  const met = [{ about: 'nas' as const, indicator: 0, line: 21 }];
  const missing = [row({ outcome: cell('80 %', 80), target: cell('90 %', 90) })];
  assert.equal(found({ indicators: missing }).length, 1);
  assert.deepEqual(found({ indicators: missing, stated: met }), []);
});

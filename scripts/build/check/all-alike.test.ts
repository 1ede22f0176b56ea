import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Goal } from '../../../src/model.ts';
import { cell, evidence, facts, goal, row } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './all-alike.ts';

const goals = (count: number, last: Goal['assessment'] = 'helt') =>
  Array.from({ length: count }, (_, index) =>
    goal({
      id: `g${index}`,
      level: 'namndmal',
      number: null,
      assessment: index === count - 1 ? last : 'helt',
    }),
  );

test('one assessment for every goal is worth knowing, and a question when indicators are to miss', () => {
  const indicators = [row({ forecast: cell('80 %', 80), target: cell('90 %', 90) })];
  const [plain] = findingsOf(check, evidence([facts({ goals: goals(6), indicators: [row()] })]));
  assert.deepEqual(
    [plain!.severity, plain!.sentence],
    ['notis', 'Alla 6 mål (6 nämndmål) bedöms uppfyllas helt. Vad skulle ge en annan bedömning?'],
  );
  const [asked] = findingsOf(check, evidence([facts({ goals: goals(6), indicators })]));
  assert.equal(asked!.severity, 'fraga');
  assert.match(
    asked!.sentence,
    /medan den enda indikator som har en prognos i tabell eller analys inte väntas nå årsmålet: Nöjda sjömän/,
  );
});

test('what analyses expect is counted among the forecasts, be it good or bad', () => {
  const indicators = [20, 22, 24].map((line) => row({ target: cell('90 %', 90) }, { lines: [line, line] }));
  const stated = [
    { about: 'nas' as const, indicator: 0, line: 21 },
    { about: 'nas-inte' as const, indicator: 1, line: 23 },
  ];
  const [asked] = findingsOf(check, evidence([facts({ goals: goals(6), indicators, stated })]));
  assert.match(asked!.sentence, /medan 1 av de 2 indikatorer som har en prognos i tabell eller analys inte/);
});

test('of a year that has ended its outcomes are told, and no forecast', () => {
  const target = cell('90 %', 90);
  const ended = (line: number, cells: Parameters<typeof row>[0]) =>
    row({ ...cells, target }, { period: '2023', lines: [line, line] });
  const indicators = [
    ended(20, { outcome: cell('80 %', 80) }),
    ended(22, { outcome: cell('80 %', 80), forecast: cell('95 %', 95) }),
  ];
  const of = (some: typeof indicators) =>
    findingsOf(
      check,
      evidence([
        facts({
          id: 'langholmen-2023-vb',
          type: 'verksamhetsberattelse',
          tertial: null,
          goals: goals(6),
          indicators: some,
        }),
      ]),
    )[0]!;
  assert.match(
    of(indicators).sentence,
    /medan ingen av de 2 indikatorer som går att bedöma nådde årsmålet: /,
  );
  const [only] = indicators;
  assert.match(of([only!]).sentence, /medan den enda indikator som går att bedöma inte nådde årsmålet: /);
});

test('nothing is said of few goals, or of different assessments', () => {
  assert.deepEqual(findingsOf(check, evidence([facts({ goals: goals(4) })])), []);
  assert.equal(findingsOf(check, evidence([facts({ goals: goals(5) })])).length, 1);
  assert.deepEqual(findingsOf(check, evidence([facts({ goals: goals(5, null) })])), [], 'four are assessed');
  assert.deepEqual(findingsOf(check, evidence([facts({ goals: goals(6, 'delvis') })])), []);
});

test('an outcome that misses its target is no forecast', () => {
  const indicators = [row({ outcome: cell('80 %', 80), target: cell('90 %', 90) })];
  const [one] = findingsOf(check, evidence([facts({ goals: goals(6), indicators })]));
  assert.deepEqual([one!.severity, one!.alsoAbout], ['notis', []]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Decision, Facts } from '../../../src/model.ts';
import { cell, evidence, facts, identified, indicator, registry, row } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './target-changed.ts';

const decision = (indicator: string, from: number, to: number): Decision => ({
  n: 2,
  kind: 'malandring',
  amounts: [],
  indicator,
  from: cell(String(from), from, null, 5),
  to: cell(String(to), to, null, 5),
  lines: [5, 5],
});

const found = (indicator: string, from: number, to: number, target = to) =>
  findingsOf(
    check,
    evidence([
      facts({
        decisions: [decision(indicator, from, to)],
        indicators: [row({ target: cell(`${target} %`, target) })],
      }),
    ]),
  ).map(({ severity, sentence, lines }) => [severity, sentence.replaceAll('\u00a0', ' '), lines]);

test('a stronger target in a proposal and the same in the row is nothing to ask', () => {
  assert.deepEqual(found('andelen nöjda sjömän', 10, 12), []);
});

test('a row that prints another target, or a weaker target, is asked about', () => {
  assert.deepEqual(found('andelen nöjda sjömän', 10, 15, 12)[0]!.slice(0, 2), [
    'fraga',
    'Enligt förslag 2 ändras årsmålet för ”Nöjda sjömän” från 10 % till 15 %, men raden i tabellen har 12 %. Vilket årsmål gäller?',
  ]);
  assert.match(
    String(found('andelen nöjda sjömän', 12, 10)[0]![1]),
    /till 10 %, ett svagare mål\. Varför\?$/,
  );
});

test('a wording that fits no row, or more than one, is left alone', () => {
  assert.deepEqual(found('andelen nöjda fyrvaktare i skärgården', 10, 12), []);
});

test('a target that is another in a later report of the year is asked about', () => {
  const target = (value: number) => [row({ target: cell(`${value} %`, value) })];
  const plan = facts({
    id: 'langholmen-2023-vp',
    type: 'verksamhetsplan',
    tertial: null,
    indicators: target(10),
  });
  const [one, ...more] = findingsOf(check, evidence([plan, facts({ indicators: target(12) })]));
  assert.equal(more.length, 0);
  assert.match(one!.sentence, /är 12.%, men var 10.% i verksamhetsplanen 2023\. När ändrades det\?/);
  assert.deepEqual(one!.elsewhere, [{ report: 'langholmen-2023-vp', line: 20 }]);
  assert.deepEqual(findingsOf(check, evidence([plan, facts({ indicators: target(10) })])), []);
});

test('a target that only the analysis says is eased is asked about, with the proposal that names nothing', () => {
  const stated = [
    { about: 'arsmal' as const, indicator: 0, from: cell('94 %', 94), to: cell('75 %', 75), line: 21 },
  ];
  const unnamed = { ...decision('', 0, 0), n: 5, indicator: null, from: null, to: null };
  const of = (decisions: Facts['decisions']) =>
    findingsOf(
      check,
      evidence([facts({ decisions, stated, indicators: [row({ target: cell('75 %', 75) })] })]),
    ).map(({ sentence }) => sentence.replaceAll('\u00a0', ' '));
  assert.deepEqual(of([unnamed]), [
    'Enligt analysen sänks årsmålet för ”Nöjda sjömän” från 94 % till 75 %, och förslag 5 om ett ändrat årsmål säger varken vilket eller hur mycket. Vad är det nämnden ska besluta?',
  ]);
  assert.equal(of([decision('andelen nöjda sjömän', 94, 75)]).length, 1);
  assert.doesNotMatch(of([decision('andelen nöjda sjömän', 94, 75)])[0]!, /analysen/);
});

test('the only other row under the goal that has the decided target is named: the proposal may mean that', () => {
  const rows = (...others: [name: string, target: number, goal: string][]) => [
    row({ target: cell('12 %', 12) }),
    ...others.map(([name, target, goal], n) =>
      row({ target: cell(`${target} %`, target, '%', 30 + n) }, { name, goal, lines: [30 + n, 30 + n] }),
    ),
  ];
  const asked = (indicators: Facts['indicators']) => {
    const report = facts({ decisions: [decision('andelen nöjda sjömän', 10, 15)], indicators });
    const entries = registry({
      indicators: new Map(
        indicators.map(({ name }) => [
          name === 'Andel nöjda sjömän' ? 'nojda-sjoman' : name.replace('Andel ', ''),
          indicator({ name: name.replace('Andel ', ''), names: [name] }),
        ]),
      ),
    });
    const found = identified(entries, report);
    return findingsOf(check, { reports: found, series: [], registry: entries })[0]!;
  };
  const one = asked(rows(['Andel lotsar', 15, '1.1'], ['Andel fyrar', 14, '1.1']));
  assert.match(one.sentence.replaceAll('\u00a0', ' '), /har 12 %\. ”lotsar” har 15 %\. Vilket årsmål/);
  assert.deepEqual(one.lines, [5, 20, 30]);
  assert.doesNotMatch(asked(rows(['Andel lotsar', 15, '1.2'])).sentence, /lotsar/);
  assert.doesNotMatch(
    asked(rows(['Andel lotsar', 15, '1.1'], ['Andel fyrar', 15, '1.1'])).sentence,
    /lotsar|fyrar/,
  );
});

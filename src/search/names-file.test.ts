import assert from 'node:assert/strict';
import { test } from 'node:test';
import { observation } from '../observation/invented.ts';
import type { DistrictEntry, IndicatorEntry, Series } from '../series.ts';
import { type Named, namesFile } from './names-file.ts';

const about = {
  id: 'y',
  name: 'Hela bojar',
  names: [],
  words: [],
  theme: null,
  direction: 'up',
  accumulates: false,
  scope: null,
  survey: false,
  changes: [],
} as unknown as IndicatorEntry;
const nothing: readonly string[] = [];
const named = (series: Series): Named =>
  ({
    districts: [],
    indicators: [about],
    goals: [],
    series: [series],
    rules: [],
    themes: [],
    synonyms: { nothing, faint: [], ordinary: [], same: [] },
    pages: [],
    terms: { path: '', note: '', titles: [] },
    noteOf: () => '',
    partsOf: () => [],
    hasActivities: (report: string) => report.endsWith('t1'),
  }) as unknown as Named;

test('an outcome that only the analysis gives is told as that and held against the target of its year', () => {
  const observations = [
    observation({ value: 70, period: { year: 2022, span: 'ar' } }),
    observation({ value: 90, measure: 'arsmal', period: { year: 2023, span: 'ar' } }),
  ];
  const said = [observation({ value: 84, period: { year: 2023, span: 't1' } })];
  const names = namesFile(named({ id: 'x/y', district: 'x', indicator: 'y', observations, said }));
  const [, outcome, period, target, word] = names.indicators[0]!.figures[0]!;
  assert.deepEqual(
    [outcome, names.periods[period], target, names.said[word]],
    ['84\u00a0% enligt analysen', 'jan–apr\u00a02023', '90\u00a0%', ['nar-inte', 'når inte årsmålet']],
  );
});

const districtWith = (reports: string[]) => {
  const district = {
    id: 'x',
    name: 'X',
    places: [],
    words: [],
    to: null,
    predecessors: [],
    successors: [],
    reports,
  };
  const series = { id: 'x/y', district: 'x', indicator: 'y', observations: [] };
  const districts = [district as unknown as DistrictEntry];
  return namesFile({ ...named(series), districts, noteOf: (report) => report }).districts[0]!;
};

test('reports without activities are told apart, where there are any', () => {
  assert.deepEqual(districtWith(['x-2031-t1', 'x-2031-vb']).idle, ['x-2031-vb']);
  assert.equal(districtWith(['x-2031-t1']).idle, undefined);
});

test('what is said beside a district is of its newest follow-up, also when next year’s plan is there', () => {
  assert.equal(districtWith(['x-2031-vb', 'x-2032-vp']).note, 'x-2031-vb');
  assert.equal(districtWith(['x-2032-vp']).note, 'x-2032-vp');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Observation, Series } from '../series.ts';
import { comparedOf } from './figures.ts';

const series = (worth: Observation['worth']): Series => ({
  id: 'farsta/sjukfranvaro',
  district: 'farsta',
  indicator: 'sjukfranvaro',
  observations: [
    {
      district: 'farsta',
      indicator: 'sjukfranvaro',
      measure: 'utfall',
      period: { year: 2020, span: 't1' },
      value: 8.1,
      unit: '%',
      bound: null,
      text: '8,1 %',
      missing: null,
      worth,
      candidates: [],
      sources: [{ report: 'farsta-2020-t1', line: 7, column: 'outcome', text: '8,1 %', row: 0 }],
    },
  ],
});

test('a figure carries the marks that it has everywhere else', () => {
  const marks = (worth: Observation['worth'], small: boolean) =>
    comparedOf(series(worth), () => small).outcome?.marks.map((one) => one.mark);
  assert.deepEqual(marks('tryckt', false), []);
  assert.deepEqual(marks('lagad', false), ['lagad']);
  assert.deepEqual(marks('lagad', true), ['lagad', 'få']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Observation, Series } from '../series.ts';
import { caveatLine } from './caveat.ts';

type Kind = NonNullable<Observation['caveats']>[number]['kind'];

const figure = (measure: Observation['measure'], kind: Kind | null): Observation => ({
  district: 'farsta',
  indicator: 'sjukfranvaro',
  measure,
  period: measure === 'prognos' ? { year: 2026, span: 'ar' } : { year: 2026, span: 't1' },
  value: 7,
  unit: '%',
  bound: null,
  text: '7 %',
  missing: null,
  worth: 'tryckt',
  candidates: [],
  sources: [],
  ...(kind ? { caveats: [{ kind, report: 'farsta-2026-t1', line: 4 }] } : {}),
});
const series = (district: string, ...observations: Observation[]): Series => ({
  id: `${district}/sjukfranvaro`,
  district,
  indicator: 'sjukfranvaro',
  observations,
});
const line = (...all: Series[]) =>
  caveatLine(all, (id) => id.toUpperCase())?.replaceAll('\u00a0', ' ') ?? null;

test('each figure that a report takes back is named once, by what the report says and by its time', () => {
  const sexes = [figure('utfall', 'metodbyte'), figure('utfall-kvinnor', 'metodbyte')];
  assert.equal(
    line(series('farsta', ...sexes, figure('prognos', 'otillforlitlig'))),
    'Ny metod enligt rapporten: jan–apr 2026. Osäker enligt rapporten: prognos 2026.',
  );
  assert.equal(line(series('farsta', figure('utfall', null))), null);
});

test('among several districts the district is named', () => {
  assert.equal(
    line(series('farsta', figure('utfall', 'felaktig')), series('kista', figure('utfall', null))),
    'Fel enligt rapporten: FARSTA jan–apr 2026.',
  );
});

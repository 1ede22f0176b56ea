import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparePeriods, periodLabel } from './period.ts';
import type { Period } from './series.ts';

test('a rolling year is told by its last month where the report says it', () => {
  const told = (until?: string) =>
    periodLabel({ year: 2020, span: 'rullande12', ...(until ? { until } : {}) }).replaceAll('\u00a0', ' ');
  assert.equal(told('2020-02'), 'rullande 12 mån. t.o.m. februari 2020');
  assert.equal(told(), 'rullande 12 mån. 2020');
});

test('the rolling years of a year stand in the order of the reports that give them, each under a name of its own', () => {
  const rolling: Period[] = (['t1', 't2', 'ar'] as const).map((reported) => ({
    year: 2020,
    span: 'rullande12',
    reported,
  }));
  assert.deepEqual(rolling.toReversed().sort(comparePeriods), rolling);
  assert.deepEqual(
    rolling.map((one) => periodLabel(one).replaceAll('\u00a0', ' ')),
    [
      'rullande 12 mån. 2020, redovisat i tertialrapport 1',
      'rullande 12 mån. 2020, redovisat i tertialrapport 2',
      'rullande 12 mån. 2020',
    ],
  );
});

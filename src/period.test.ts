import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodLabel } from './period.ts';

test('a rolling year is told by its last month where the report says it', () => {
  const told = (until?: string) =>
    periodLabel({ year: 2020, span: 'rullande12', ...(until ? { until } : {}) }).replaceAll('\u00a0', ' ');
  assert.equal(told('2020-02'), 'rullande 12 mån. t.o.m. februari 2020');
  assert.equal(told(), 'rullande 12 mån. 2020');
});

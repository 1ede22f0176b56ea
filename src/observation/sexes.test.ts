import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Measure, Series } from '../series.ts';
import { hasSexes } from './sexes.ts';

const series = (measure: Measure, value: number | null) =>
  ({ observations: [{ measure, value }] }) as unknown as Series;

test('women and men are told apart only by figures of their own', () => {
  assert.equal(hasSexes(series('utfall-kvinnor', 3)), true);
  assert.equal(hasSexes(series('utfall-man', 3)), true);
  assert.equal(hasSexes(series('utfall-kvinnor', null)), false);
  assert.equal(hasSexes(series('utfall', 3)), false);
});

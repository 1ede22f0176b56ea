import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Observation } from '../series.ts';
import { commonTop, topOf } from './top.ts';

const figures = (unit: string | null, ...values: (number | null)[]) =>
  values.map((value) => ({ value, unit }) as Observation);

test('bars of per cent share one scale, however small their figures', () => {
  assert.equal(topOf(figures('%', 25.4, 18)), 100);
  assert.equal(topOf(figures('%', 75, 80)), 100);
  assert.equal(topOf(figures('%', 1.9, 1.5)), 100);
  assert.equal(topOf(figures('%', 104, 100)), 104);
});

test('any other bar goes as far as its highest figure', () => {
  assert.equal(topOf([...figures('st', 1, 0), null]), 1);
  assert.equal(topOf(figures(null, 14.3, 13.1)), 14.3);
  assert.equal(topOf(figures('st', null)), 0);
});

test('bars of one indicator end a little over the highest, shares that come near the whole at 100', () => {
  assert.ok(Math.abs(commonTop(figures('%', 2.8, 2.5)) - 3.08) < 1e-9);
  assert.equal(commonTop(figures('%', 75, 80)), 100);
  assert.equal(commonTop(figures('%', 104, 100)), 104);
  assert.equal(commonTop([...figures('st', null), null]), 0);
});

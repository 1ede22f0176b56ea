import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cell, evidence, facts, row } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './forecast-equals-target.ts';

const figure = (value: number, unit = '%') => cell(`${value} ${unit}`, value, unit);
const found = (
  outcome: number,
  forecast: number,
  target: number,
  record: Parameters<typeof evidence>[1] = {},
  unit = '%',
  name = 'Andel nöjda sjömän',
) => {
  const cells = {
    outcome: figure(outcome, unit),
    forecast: figure(forecast, unit),
    target: figure(target, unit),
  };
  const report = facts({ indicators: [row(cells, { name })] });
  return findingsOf(check, evidence([report], { names: [name], unit, ...record })).length;
};

test('a forecast that repeats the target is asked about when the outcome is far from it', () => {
  assert.deepEqual([found(70, 90, 90), found(82, 90, 90), found(70, 85, 90)], [1, 0, 0]);
  assert.deepEqual(
    [found(1.88, 1.5, 1.5, { direction: 'down' }), found(1, 1.5, 1.5, { direction: 'down' })],
    [1, 0],
  );
});

test('an outcome that is far better, a direction unknown, a count that grows and a small base are left alone', () => {
  assert.equal(found(99, 80, 80), 0);
  assert.equal(found(70, 90, 90, { direction: null }), 0);
  assert.equal(found(10, 90, 90, { accumulates: true }, 'st', 'Antal sjömän'), 0);
  const bases = [{ report: 'langholmen-2023-t1', line: 21, persons: 3 }];
  assert.equal(found(70, 90, 90, { bases }), 0);
});

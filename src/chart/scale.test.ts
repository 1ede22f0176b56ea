import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCut, placeScale, roundStep, scaleOf } from './scale.ts';

test('steps are round', () => {
  assert.equal(roundStep(100, 5), 20);
  assert.equal(roundStep(4.9, 5), 1);
  assert.equal(roundStep(0.3, 5), 0.1);
});

test('an axis begins at zero where it belongs', () => {
  const scale = scaleOf([14.3, 13.1, 15]);
  assert.equal(scale.min, 0);
  assert.ok(scale.max >= 15);
});

test('an axis holds negative sums, a single value and nothing but zero', () => {
  assert.ok(scaleOf([-4.5, 0.3]).min <= -4.5);
  assert.deepEqual([scaleOf([0]).min, scaleOf([0]).max], [0, 1]);
  assert.equal(scaleOf([38]).min, 0);
});

test('values close together far from zero get an axis of their own', () => {
  const scale = scaleOf([91, 94]);
  assert.ok(scale.min > 80 && scale.max < 100);
  assert.ok(scale.min <= 91 && scale.max >= 94);
});

test('a share has no axis above a hundred per cent, unless a figure is', () => {
  assert.equal(scaleOf([80, 98], { most: 100 }).max, 100);
  assert.ok(scaleOf([80, 104], { most: 100 }).max > 104);
  assert.deepEqual(
    scaleOf([30, 98], { most: 100 }).ticks.map(({ at }) => at),
    [0, 20, 40, 60, 80, 100],
  );
});

test('an axis that leaves zero out is known', () => {
  assert.equal(isCut(scaleOf([91, 94])), true);
  assert.equal(isCut(scaleOf([1, 94])), false);
  assert.equal(isCut(scaleOf([-4, -2])), false);
});

test('an axis of places leaves out an empty stretch before the lowest value, and makes no gulf of a hair', () => {
  assert.equal(placeScale([5, 60]).min, 0);
  const close = placeScale([7.4, 7.5]);
  assert.ok(close.min > 6 && close.min <= 7.4 && close.max >= 7.5);
  assert.ok(close.max - close.min >= 0.5);
  assert.equal(placeScale([0]).min, 0);
  assert.ok(placeScale([-3, 2]).min <= -3);
  assert.equal(placeScale([80, 99], { most: 100 }).max, 100);
});

test('an axis of whole values has whole numbers, at nothing but zero too', () => {
  for (const values of [
    [0, 0, 0],
    [0, 1],
    [2, 3],
    [50, 51, 52],
  ])
    for (const { ticks } of [placeScale(values), scaleOf(values)])
      assert.ok(
        ticks.length > 1 && ticks.every(({ at, label }) => Number.isInteger(at) && !label.includes(',')),
      );
  assert.equal(placeScale([0, 0]).max, 1);
  assert.ok(placeScale([0.2, 0.4]).ticks.some(({ at }) => !Number.isInteger(at)));
});

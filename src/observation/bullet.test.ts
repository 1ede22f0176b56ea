import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Observation } from '../series.ts';
import type { Measured } from '../verdict.ts';
import { commonTop } from './top.ts';
import { bulletOf, sharedTop } from './bullet.ts';

const about = { direction: 'up', accumulates: false, changes: [], scope: null } as unknown as Measured;
const figure = (value: number | null, measure = 'utfall'): Observation =>
  ({
    value,
    unit: '%',
    measure,
    period: { year: 2026, kind: 'ar' },
    caveats: [],
    sources: [],
  }) as unknown as Observation;
const row = (outcome: number | null, target: number | null, council: number | null = null) => ({
  outcome: outcome === null ? null : figure(outcome),
  target: target === null ? null : figure(target, 'arsmal'),
  councilTarget: council === null ? null : figure(council, 'kf-arsmal'),
});

test('a bar is drawn only of an outcome that has a target beside it', () => {
  assert.equal(bulletOf(row(null, 5), about), null);
  assert.equal(bulletOf(row(2.8, null), about), null);
  assert.equal(bulletOf(row(-2, 5), about), null);
  assert.equal(bulletOf(row(2.8, 2.5), about)?.target?.value, 2.5);
  assert.equal(bulletOf(row(2.8, null, 2.7), about)?.council?.value, 2.7);
});

test('bars of one indicator share a scale, where they are of one unit', () => {
  const bullets = [row(2.8, 2.5), row(0.3, 0.5, 2.7), row(null, 9)].map((one) => bulletOf(one, about));
  assert.equal(sharedTop(bullets), commonTop([figure(2.8)]));
  assert.equal(sharedTop([null]), null);
  const [share] = bullets;
  const count = { ...share!, outcome: { ...share!.outcome, unit: 'st' }, target: null };
  assert.equal(sharedTop([share!, count]), null);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeTargets, type Aim } from './target-labels.ts';

const aim = (year: number, y: number, label = `Årsmål ${y} %`, council = false): Aim => ({
  from: year,
  to: year + 1,
  year,
  y,
  label,
  council,
  sources: [],
});
const drawn = { first: 2020, last: 2026, y: { min: 0, max: 100, ticks: [] }, points: [], breaks: [] };
const place = (aims: Aim[], points: { x: number; y: number }[] = []) =>
  placeTargets(aims, { ...drawn, points }).map(({ room, side, below }) => [room, side, below]);

test('of equal targets the newest alone is named, inwards from the edge', () => {
  assert.deepEqual(place([aim(2020, 40), aim(2025, 40)]), [
    ['none', 'start', false],
    ['any', 'end', false],
  ]);
});

test('a label goes below its line where a figure stands above, and to an older line where both sides are taken', () => {
  assert.deepEqual(place([aim(2025, 40)], [{ x: 2025.2, y: 44 }]), [['any', 'end', true]]);
  const both = [44, 36].map((y) => ({ x: 2025.2, y }));
  assert.deepEqual(place([aim(2020, 40), aim(2025, 40)], both), [
    ['any', 'start', false],
    ['none', 'start', false],
  ]);
});

test('a label that would cover figures on a phone is left to wide drawings', () => {
  const crowd = Array.from({ length: 12 }, (_, n) => [44, 36].map((y) => ({ x: 2020.3 + n / 2, y }))).flat();
  assert.deepEqual(place([aim(2025, 40)], crowd)[0]?.[0], 'none');
  const some = [2021.5, 2023.2].flatMap((x) => [44, 36].map((y) => ({ x, y })));
  assert.deepEqual(place([aim(2025, 40, 'Årsmål och KF:s årsmål 40 %')], some)[0]?.[0], 'wide');
});

test('of two targets close to each other the higher is named above and the lower below', () => {
  const [board, council] = place([aim(2025, 40), aim(2025, 42, 'KF:s årsmål 42 %', true)]);
  assert.deepEqual([board?.[2], council?.[2]], [true, false]);
});

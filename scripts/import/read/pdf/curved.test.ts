import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mark } from '../types.ts';
import { curved } from './curved.ts';

/** Shapes on some lines, as wide as told by their place. */
const shapes = (
  lines: number,
  onLine: number,
  widthOf: (nth: number) => number,
  dropOf = (_nth: number) => 0,
): Mark[] =>
  Array.from({ length: lines * onLine }, (_, nth) => {
    const [line, at] = [Math.floor(nth / onLine), nth % onLine];
    const [left, bottom] = [60 + 12 * at, 100 + 14 * line + dropOf(nth)];
    return { kind: 'icon', shape: null, left, right: left + widthOf(nth), top: bottom - 7, bottom };
  });

test('letters that are drawn as curves stand on lines and differ in width', () => {
  const width = (nth: number) => 2 + (nth % 7);
  assert.deepEqual(curved(shapes(4, 20, width)), { left: 60, top: 93, right: 295, bottom: 142 });
  assert.equal(curved(shapes(1, 20, width)), null, 'a logo');
  assert.equal(curved(shapes(4, 20, () => 5)), null, 'a dotted line, ticks');
  assert.equal(curved(shapes(4, 20, width, (nth) => (nth * 5) % 14)), null, 'a drawing');
});

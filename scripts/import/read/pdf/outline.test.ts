import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxOf, outlines } from './outline.ts';

test('a path is parted where the pen is lifted, and placed on the page', () => {
  const path = [0, 1, 1, 1, 3, 1, 4, 0, 5, 5, 2, 6, 6, 7, 7, 8, 8];
  assert.deepEqual(outlines(path, [10, 0, 0, 10, 0, 0]), [
    { points: [[10, 10], [30, 10]], straight: true },
    { points: [[50, 50], [60, 60], [70, 70], [80, 80]], straight: false },
  ]); // prettier-ignore
});

test('a box is told from what is bent, aslant or cut off', () => {
  const box = (...path: number[]) => boxOf(outlines(path, [1, 0, 0, 1, 0, 0])[0]!);
  const whole = { left: 0, top: 0, right: 9, bottom: 5 };
  assert.deepEqual(box(0, 0, 0, 1, 9, 0, 1, 9, 5, 1, 0, 5, 4), whole);
  assert.deepEqual(box(0, 0, 0, 1, 9, 0, 1, 9, 5, 1, 0, 5, 1, 0, 0, 4), whole, 'closed by a line');
  assert.equal(box(0, 0, 0, 1, 9, 2, 1, 9, 5, 1, 0, 5, 4), null, 'a trapezoid');
  assert.equal(box(0, 0, 0, 2, 3, 0, 6, 0, 9, 0, 1, 9, 5, 1, 0, 5, 4), null, 'a rounded corner');
  assert.equal(box(0, 0, 0, 1, 9, 0, 1, 9, 5, 4), null, 'a triangle');
});

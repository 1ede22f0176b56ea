import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperScale } from './paper.ts';

/** The size that a page is drawn in. */
function drawn(width: number, height: number): [number, number] {
  const scale = paperScale(width, height);
  return [Math.round(width * scale), Math.round(height * scale)];
}

test('a page of paper’s size keeps it', () => {
  for (const [width, height] of [
    [595, 842],
    [842, 595],
    [612, 792],
    [1191, 842],
    [595, 420],
  ] as const)
    assert.deepEqual(drawn(width, height), [width, height]);
});

test('a page that is much smaller or larger than paper is as large as paper', () => {
  assert.deepEqual(drawn(237, 335), [595, 841]);
  assert.deepEqual(drawn(2480, 3508), [595, 842]);
  assert.deepEqual(drawn(3508, 2480), [842, 595]);
});

test('a strip is drawn no larger than some pages', () => {
  for (const [width, height] of [
    [595, 14_000],
    [20, 14_000],
    [14_000, 20],
  ] as const) {
    const [wide, high] = drawn(width, height);
    assert.ok(wide * high <= 10.1 * 595 * 842, `${wide} × ${high}`);
  }
});

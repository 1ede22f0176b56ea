import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowStarts, usualWay, type Segment } from './rows.ts';

/** Rows of so many lines each, set one way, with an anchor of one line; their cut in the middle is a line's middle. */
function segment(
  first: number,
  sizes: readonly number[],
  way: 'top' | 'centre' | 'bottom',
): [Segment, number[]] {
  let line = first;
  const starts = sizes.map((size) => (line += size) - size);
  const anchors = starts.map((start, n) => {
    const at = { top: start, centre: start + (sizes[n]! - 1) / 2, bottom: start + sizes[n]! - 1 }[way];
    return [at, at] as const;
  });
  return [{ lines: [first, line - 1], anchors, icons: [] }, starts.slice(1)];
}

for (const way of ['top', 'centre', 'bottom'] as const)
  test(`rows whose cells stand at the ${way}`, () => {
    const told = [segment(3, [3, 1, 3], way), segment(20, [1, 3], way), segment(40, [3, 3, 1], way)];
    const usual = usualWay(told.map(([each]) => each));
    assert.equal(usual, way);
    for (const [each, starts] of told) assert.deepEqual(rowStarts(each, usual), starts);
  });

test('a segment that fits no way is not cut', () => {
  assert.deepEqual(rowStarts({ lines: [1, 9], anchors: [], icons: [] }, 'top'), []);
});

test('an icon before each name tells where rows begin, however their cells stand', () => {
  const rows: Segment = { lines: [4, 12], anchors: [[6, 6], [10, 11]], icons: [4, 8] }; // prettier-ignore
  assert.deepEqual(rowStarts(rows, 'top'), [8]);
  assert.deepEqual(rowStarts({ ...rows, icons: [4, 5] }, 'top'), [9]);
});

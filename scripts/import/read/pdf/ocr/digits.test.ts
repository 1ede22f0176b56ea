import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Blot } from './blots.ts';
import { eyeOf } from './digits.ts';
import { blank } from './picture.ts';

/** Segments of a digit as a clock shows it: top, upper left, upper right, middle, lower left, lower right, bottom. */
const segments: Record<string, string> = { '0': 'abcefg', '1': 'cf', '3': 'acdfg', '8': 'abcdefg' };
const areas: Record<string, [left: number, top: number, right: number, bottom: number]> = {
  a: [0, 0, 14, 4],
  b: [0, 0, 4, 12],
  c: [10, 0, 14, 12],
  d: [0, 10, 14, 14],
  e: [0, 12, 4, 24],
  f: [10, 12, 14, 24],
  g: [0, 20, 14, 24],
};

/** A page with digits side by side, and the stroke of each. */
function drawn(digits: string) {
  const page = blank(30 * digits.length + 20, 40);
  const strokes = [...digits].map((digit, at): Blot => {
    for (const segment of segments[digit]!) {
      const [left, top, right, bottom] = areas[segment]!;
      for (let y = top; y < bottom; y++)
        page.data.fill(
          0,
          (y + 8) * page.width + at * 30 + 5 + left,
          (y + 8) * page.width + at * 30 + 5 + right,
        );
    }
    const left = digit === '1' ? at * 30 + 15 : at * 30 + 5;
    return { left, top: 8, right: at * 30 + 19, bottom: 32, ink: 100 };
  });
  return { page, strokes };
}

test('digits are told by those that are known', () => {
  const { page, strokes } = drawn('1130308811310');
  const eye = eyeOf(page, [{ digits: '1130308811', strokes: strokes.slice(0, 10) }]);
  const sights = eye(strokes.slice(10));
  assert.deepEqual(
    sights.map((each) => each.digit),
    ['3', '1', '0'],
  );
  assert.ok(sights[1]!.not.includes('3') && !sights[1]!.not.includes('1'));
});

test('a figure is not its own witness, and a digit seen once tells nothing', () => {
  const { page, strokes } = drawn('1103');
  const eye = eyeOf(page, [
    { digits: '33', strokes: strokes.slice(0, 2) },
    { digits: '03', strokes: strokes.slice(2) },
  ]);
  assert.deepEqual(eye(strokes.slice(0, 2)), [
    { digit: null, not: [] },
    { digit: null, not: [] },
  ]);
});

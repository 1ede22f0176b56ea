import { around } from '../../extent.ts';
import type { Blot } from './blots.ts';
import { dpi, high, wide } from './picture.ts';

/** Between two halves of a stroke is so much blank at most, in parts of an inch. */
const crack = 0.008;

/** Letters are so high at least, in the same parts. */
const lowest = 0.032;

/** A half is so high at least, in heights of the whole: a ring and dots above a letter are lower. */
const half = 0.3;

/** So much of the narrower half stands over the other. */
const over = 0.6;

/** A whole is as high as the page's letters: a lower one is parts of a ring, a higher one letters of two lines. */
const [least, most] = [0.95, 1.45];

//    ___
//   |__       a "5" whose pale middle a scan lost: two strokes, and a line of them would be read as two lines
//
//   ___|
/** Strokes of a page, those that broke into an upper and a lower half put together. */
export function withoutCracks(blots: readonly Blot[]): Blot[] {
  const heights = blots.map(high).filter((each) => each >= lowest * dpi);
  const usual = heights.sort((a, b) => a - b)[heights.length >> 1] ?? 0;
  const halves = blots.filter((each) => high(each) < most * usual).sort((a, b) => a.left - b.left);
  const wholes = new Map<Blot, Blot>();
  const gone = new Set<Blot>();
  for (const [at, blot] of halves.entries()) {
    if (gone.has(blot)) continue;
    for (let next = at + 1; next < halves.length && halves[next]!.left < blot.right; next++) {
      const other = halves[next]!;
      if (gone.has(other) || !areHalves(blot, other, usual)) continue;
      gone.add(other);
      wholes.set(blot, { ...around([blot, other]), ink: blot.ink + other.ink });
      break;
    }
  }
  return blots.filter((each) => !gone.has(each)).map((each) => wholes.get(each) ?? each);
}

function areHalves(a: Blot, b: Blot, usual: number): boolean {
  const [upper, lower] = a.top < b.top ? [a, b] : [b, a];
  const [gap, size] = [lower.top - upper.bottom, lower.bottom - upper.top];
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return (
    Math.abs(gap) <= crack * dpi &&
    size >= least * usual &&
    size <= most * usual &&
    Math.min(high(a), high(b)) >= half * size &&
    shared >= over * Math.min(wide(a), wide(b))
  );
}

import type { Blot } from './blots.ts';

/** The strokes of a figure up to its unit. */
export interface Strokes {
  /** How many are as high as digits. */
  digits: number;
  /** How many of them stand before a comma; null where there is none. */
  comma: number | null;
}

/** As high as a digit, and as low as a comma, in heights of the figure's highest stroke. */
const [tall, low] = [0.8, 0.45];

/** Wider than a digit is two that touch. */
const widest = 0.85;

/** Blank between digits is less, blank before a unit or a thousand more. */
const blank = 0.33;

/**
 * Counts the strokes of a figure like "7,1 %" or "98 st"; null where strokes touch, or where anything else makes the
 * count unsure.
 */
export function strokes(blots: readonly Blot[]): Strokes | null {
  const sorted = blots.toSorted((a, b) => a.left - b.left);
  const unit = Math.max(...sorted.map(high));
  const digits = sorted.filter((blot) => high(blot) >= tall * unit);
  const line = digits.map((blot) => blot.bottom).sort((a, b) => a - b)[digits.length >> 1]!;
  let count = 0;
  let comma: number | null = null;
  let end = 0;
  for (const blot of sorted) {
    const isStroke = high(blot) >= tall * unit;
    if (count > 0 && blot.left - end > blank * unit) break;
    if (isStroke) {
      if (blot.right - blot.left > widest * unit) return null;
      count++;
    } else if (high(blot) <= low * unit && blot.top >= line - 0.5 * unit && count > 0) {
      if (comma !== null) return null;
      comma = count;
    } else if (count > 0) break;
    // What stands before the first digit is a sign.
    if (count > 0) end = blot.right;
  }
  return count === 0 || comma === count ? null : { digits: count, comma };
}

function high({ top, bottom }: Blot): number {
  return bottom - top;
}

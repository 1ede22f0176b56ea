import type { Blot } from './blots.ts';

/** The strokes of a figure up to its unit. */
export interface Strokes {
  /** Those as high as digits, from the left. */
  digits: Blot[];
  /** How many of them stand before a comma; null where there is none. */
  comma: number | null;
  /** Whether a dash stands before them. */
  isMinus: boolean;
}

/** As high as a digit, and as low as a comma, in heights of the figure's highest stroke. */
const [tall, low] = [0.8, 0.45];

/** A dash is so high at most, and stands between so far above the line, in the same heights. */
const [flat, dashed] = [0.25, { least: 0.2, most: 0.65 }];

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
  const found: Blot[] = [];
  let comma: number | null = null;
  let isMinus = false;
  let end = 0;
  for (const blot of sorted) {
    const isStroke = high(blot) >= tall * unit;
    if (found.length && blot.left - end > blank * unit) break;
    if (isStroke) {
      if (blot.right - blot.left > widest * unit) return null;
      found.push(blot);
    } else if (high(blot) <= low * unit && blot.top >= line - 0.5 * unit && found.length) {
      if (comma !== null) return null;
      comma = found.length;
    } else if (found.length) break;
    // What stands before the first digit is a sign.
    if (found.length) end = blot.right;
    else isMinus = isDash(blot, line, unit);
  }
  return !found.length || comma === found.length ? null : { digits: found, comma, isMinus };
}

function isDash(blot: Blot, line: number, unit: number): boolean {
  const over = (line - (blot.top + blot.bottom) / 2) / unit;
  const isFlat = high(blot) <= flat * unit && blot.right - blot.left >= 1.4 * high(blot);
  return isFlat && over > dashed.least && over < dashed.most;
}

function high({ top, bottom }: Blot): number {
  return bottom - top;
}

import type { Blot } from './blots.ts';
import { high, wide } from './picture.ts';

/** The strokes of a line without the note's mark that it ends with, and those of the mark: a digit, maybe a bracket. */
export interface Noted {
  own: Blot[];
  digit: Blot;
  bracket: Blot | null;
}

/** A mark is so high, and stands so far over the line and over the top of the letters beside it, in their height. */
const mark = { least: 0.5, most: 0.85, line: 0.3, top: 0.08 };

/** A bracket is no wider than this share of its height. */
const slender = 0.5;

/** As high as letters are, in heights of the highest. */
const tall = 0.8;

//   176¹)      smaller than its digits, and raised over their tops
//      ^^
/** Tells the raised mark that a line ends with; null where it ends with none. */
export function noted(blots: readonly Blot[]): Noted | null {
  const sorted = blots.toSorted((a, b) => a.left - b.left);
  const unit = Math.max(...sorted.map(high));
  const letters = sorted.filter((each) => high(each) >= tall * unit);
  const line = middle(letters.map((each) => each.bottom));
  const top = middle(letters.map((each) => each.top));
  const isRaised = (blot: Blot | undefined) =>
    blot !== undefined &&
    high(blot) >= mark.least * unit &&
    high(blot) <= mark.most * unit &&
    line - blot.bottom >= mark.line * unit &&
    top - blot.top >= mark.top * unit;
  const count = sorted.length - 1 - sorted.findLastIndex((each) => !isRaised(each));
  if (count < 1 || count > 2) return null;
  const [digit, bracket = null] = sorted.slice(-count) as [Blot, Blot?];
  if (bracket && wide(bracket) > slender * high(bracket)) return null;
  return { own: sorted.slice(0, -count), digit, bracket };
}

function middle(of: readonly number[]): number {
  return of.toSorted((a, b) => a - b)[of.length >> 1]!;
}

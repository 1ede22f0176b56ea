import type { Blot } from './blots.ts';
import { high, wide, widen } from './picture.ts';

/** The strokes of a line without the note's mark that it ends with, and those of the mark: digits or a star, maybe a bracket. */
export interface Noted {
  own: Blot[];
  digits: Blot[];
  bracket: Blot | null;
  /** Whether it is as low as a star is, or a speck, and no digit. */
  isLow: boolean;
  /** Whether it is one low stroke, as wide as a star: quotation marks are slender. */
  isStar: boolean;
}

/** A mark is so high, ends so far over the line, and begins no lower than so under the top of the letters, in their height. */
const mark = { least: 0.22, most: 0.85, over: 0.25, under: 0.1 };

/** A digit is so high at least, in the same heights. */
const leastDigit = 0.4;

/** A bracket is no wider than this share of its height, is so high in that of its digits, and ends so far over the line. */
const closing = { slender: 0.5, least: 0.9, most: 3.5, over: 0.05 };

/** A star is so wide at least, in its height. */
const star = 0.7;

/** A mark has so many digits at most. */
const mostDigits = 2;

/** As high as letters are, in heights of the highest. */
const tall = 0.8;

/** As high as small letters are, and as near to the line as what stands on it, in the same heights. */
const [half, level] = [0.5, 0.12];

//   176¹)      smaller than its digits, and over the line that they stand on
//      ^^
/** Tells the raised mark that a line ends with; null where it ends with none. */
export function noted(blots: readonly Blot[]): Noted | null {
  const sorted = glyphs(blots);
  const found = bracketed(sorted) ?? bare(sorted);
  if (!found) return null;
  const { left } = found.digits[0]!;
  return { ...found, own: blots.filter((each) => each.left < left) };
}

/** The letters that strokes make, from the left: those over one another are one, as a "%" is, and a "5" that broke. */
function glyphs(blots: readonly Blot[]): Blot[] {
  const found: Blot[] = [];
  for (const blot of blots.toSorted((a, b) => a.left - b.left)) {
    const last = found.at(-1);
    const shared = last ? Math.min(last.right, blot.right) - blot.left : 0;
    if (!last || shared < 0.5 * Math.min(wide(last), wide(blot))) found.push({ ...blot });
    else {
      widen(last, blot);
      last.ink += blot.ink;
    }
  }
  return found;
}

/** A mark whose last stroke is a bracket, which is higher than its digits and hangs below them. */
function bracketed(sorted: readonly Blot[]): Noted | null {
  const [inner, bracket] = [sorted.slice(0, -1), sorted.at(-1)!];
  const found = wide(bracket) <= closing.slender * high(bracket) && bare(inner);
  if (!found) return null;
  const { unit, line } = standOf(inner);
  const size = high(bracket) / high(found.digits.at(-1)!);
  const isClosing =
    size >= closing.least && size <= closing.most && line - bracket.bottom >= closing.over * unit;
  return isClosing ? { ...found, bracket } : null;
}

function bare(sorted: readonly Blot[]): Noted | null {
  if (sorted.length < 2) return null;
  const { unit, line, top } = standOf(sorted);
  const isRaised = (blot: Blot) =>
    high(blot) >= mark.least * unit &&
    high(blot) <= mark.most * unit &&
    line - blot.bottom >= mark.over * unit &&
    blot.top - top <= mark.under * unit;
  const from = sorted.findLastIndex((each) => !isRaised(each)) + 1;
  const digits = sorted.slice(from);
  if (!digits.length || digits.length > mostDigits) return null;
  const isLow = digits.every((each) => high(each) < leastDigit * unit);
  const isStar = isLow && digits.length === 1 && wide(digits[0]!) >= star * high(digits[0]!);
  return { own: sorted.slice(0, from), digits, bracket: null, isLow, isStar };
}

//   Uppgjorda pipor        letters that hang below the line tell neither where it is nor how high letters are
//    ^^ ^     ^ ^
/** How high the letters of a line are, the line that they stand on, and where they begin. */
function standOf(glyphs: readonly Blot[]): { unit: number; line: number; top: number } {
  const highest = Math.max(...glyphs.map(high));
  const line = middle(glyphs.filter((each) => high(each) >= half * highest).map((each) => each.bottom));
  const standing = glyphs.filter((each) => Math.abs(each.bottom - line) <= level * highest);
  const unit = Math.max(...standing.map(high));
  const letters = standing.filter((each) => high(each) >= tall * unit);
  return { unit, line, top: middle(letters.map((each) => each.top)) };
}

function middle(of: readonly number[]): number {
  return of.toSorted((a, b) => a - b)[of.length >> 1]!;
}

import type { Blot } from './blots.ts';
import { high } from './picture.ts';

/** The strokes of a figure up to its unit. */
export interface Strokes {
  /** Those as high as digits, from the left. */
  digits: Blot[];
  /** How many of them stand before a comma; null where there is none. */
  comma: number | null;
  /** Whether the comma does not reach below the line: a point, or a speck. */
  isPoint: boolean;
  /** Whether blanks part its thousands. */
  parted: boolean;
  /** Whether a dash stands before them. */
  isMinus: boolean;
}

/** As high as a digit, and as low as a comma, in heights of the figure's highest stroke. */
const [tall, low] = [0.8, 0.45];

/** A comma is so high at least, ends no farther above the line that digits stand on, and reaches so far below it. */
const comma = { least: 0.15, over: 0.15, below: 0.07 };

/** A dash is so high at most, and stands between so far above the line, in the same heights. */
const [flat, dashed] = [0.25, { least: 0.2, most: 0.65 }];

/** Wider than a digit is two that touch. */
const widest = 0.85;

/** Blank between digits is less, blank before a unit or a thousand more; before a thousand no more than a blank's. */
const [blank, widestBlank] = [0.33, 0.8];

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
  let before: number | null = null;
  let [isMinus, isPoint, parted] = [false, false, false];
  let end = 0;
  for (const [at, blot] of sorted.entries()) {
    const isStroke = high(blot) >= tall * unit;
    if (found.length && blot.left - end > blank * unit) {
      if (before !== null || blot.left - end > widestBlank * unit || !isThousand(sorted.slice(at), unit))
        break;
      parted = true;
    }
    if (isStroke) {
      if (blot.right - blot.left > widest * unit) return null;
      found.push(blot);
    } else if (high(blot) <= low * unit && blot.bottom >= line - comma.over * unit && found.length) {
      if (!isComma(blot, { line, unit, end, next: sorted[at + 1] })) continue;
      if (before !== null) return null;
      before = found.length;
      isPoint = blot.bottom <= line;
    } else if (found.length) break;
    // What stands before the first digit is a sign.
    if (found.length) end = blot.right;
    else isMinus = isDash(blot, line, unit);
  }
  if (!found.length || before === found.length) return null;
  return { digits: found, comma: before, isPoint, parted, isMinus };
}

/** Where a low stroke stands: over a line, behind a digit's end, before the next stroke. */
interface Stand {
  line: number;
  unit: number;
  end: number;
  next: Blot | undefined;
}

//   223      the foot of a "3" that broke off stands on the line, under the rest of its digit
//     ^
/** Whether a low stroke is a comma: one that reaches below the line, or a point that no digit stands over. */
function isComma(blot: Blot, { line, unit, end, next }: Stand): boolean {
  if (high(blot) < comma.least * unit) return false;
  const isClear = blot.left >= end && (!next || blot.right <= next.left);
  return isClear || blot.bottom > line + comma.below * unit;
}

/** Whether three strokes as high as digits follow, and no more: units have fewer. */
function isThousand(rest: readonly Blot[], unit: number): boolean {
  const end = rest.findIndex((blot, at) => at > 0 && blot.left - rest[at - 1]!.right > blank * unit);
  const own = rest.slice(0, end < 0 ? undefined : end);
  const low = own.findIndex((blot) => high(blot) < tall * unit);
  return (low < 0 ? own.length : low) === 3;
}

function isDash(blot: Blot, line: number, unit: number): boolean {
  const over = (line - (blot.top + blot.bottom) / 2) / unit;
  const isFlat = high(blot) <= flat * unit && blot.right - blot.left >= 1.4 * high(blot);
  return isFlat && over > dashed.least && over < dashed.most;
}

import { around, type Sides } from '../../extent.ts';
import type { Extent } from '../../types.ts';
import type { Blot } from './blots.ts';
import { high, inky, wide, type Picture } from './picture.ts';

/** A figure's strokes without the sign before it that says from where or how far it counts. */
export interface Bounded {
  sign: '<' | '>' | '≤' | '≥';
  /** Where it is printed. */
  at: Extent;
  own: Blot[];
  /** Whether a blank stands between it and the figure. */
  isApart: boolean;
}

/** A sign is between so wide, in its height without the bar. */
const [narrow, broad] = [0.5, 2];

/** The bar takes so much of a sign's height at most, and is so wide at least. */
const bar = { most: 0.3, wide: 0.75 };

/** So near to a side lies the middle of a stroke that is at it, in the sign's width. */
const near = 0.4;

/** Wider is no stroke. */
const widest = 0.7;

/** What stands farther from a figure is a blank from it, in heights of the figure. */
const blank = 0.33;

//   ≤ 5      two strokes that meet half way down, over a bar: readers take it for "<", "-" or nothing
//   ^
/** Tells the sign that a line begins with by its shape; null where it begins with none. */
export function bounded(page: Picture, blots: readonly Blot[]): Bounded | null {
  const sorted = blots.toSorted((a, b) => a.left - b.left);
  const { right } = sorted[0]!;
  const print = sorted.filter((blot) => (blot.left + blot.right) / 2 <= right || blot.right <= right);
  const own = blots.filter((blot) => !print.includes(blot));
  if (!own.length) return null;
  const at = around(print);
  const rows = rowsOf(page, at);
  const barred = armsOf(rows, wide(at));
  const turn = turnOf(barred ?? rows, wide(at));
  if (!turn) return null;
  const next = around(own);
  const sign = barred ? (turn === '<' ? '≤' : '≥') : turn;
  return { sign, at, own, isApart: next.left - at.right > blank * high(next) };
}

/** Where the ink of each row begins and ends, in pixels from the left; null for a row without any. */
function rowsOf({ width, data }: Picture, { left, top, right, bottom }: Extent): (Sides | null)[] {
  return Array.from({ length: bottom - top }, (_, y) => {
    const row = data.subarray((top + y) * width + left, (top + y) * width + right);
    const from = row.findIndex((each) => each < inky);
    return from < 0 ? null : { left: from, right: row.findLastIndex((each) => each < inky) + 1 };
  });
}

/** The rows over a bar that a sign stands on; null where it stands on none. */
function armsOf(rows: readonly (Sides | null)[], size: number): (Sides | null)[] | null {
  const isBar = (row: Sides | null) => row !== null && wide(row) >= bar.wide * size;
  const first = rows.findIndex((row, at) => at >= rows.length * (1 - bar.most) && isBar(row));
  if (first < 0) return null;
  const end = rows.findLastIndex((row, at) => at < first && (row === null || !isBar(row)));
  const arms = rows.slice(0, end + 1);
  return arms.slice(0, arms.findLastIndex((row) => row !== null) + 1);
}

/** Which way two strokes that meet half way down are open; null where rows are no such strokes. */
function turnOf(rows: readonly (Sides | null)[], size: number): '<' | '>' | null {
  if (size < narrow * rows.length || size > broad * rows.length) return null;
  const at = (share: number) => {
    const row = rows[Math.round(share * (rows.length - 1))];
    return row && wide(row) <= widest * size ? (row.left + row.right) / 2 / size : NaN;
  };
  const [top, upper, middle, lower, bottom] = [0.08, 0.3, 0.5, 0.7, 0.92].map(at) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const isAt = (left: number, right: number) => left <= near && right >= 1 - near;
  if (isAt(middle, top) && isAt(middle, bottom) && upper > middle && lower > middle) return '<';
  if (isAt(top, middle) && isAt(bottom, middle) && upper < middle && lower < middle) return '>';
  return null;
}

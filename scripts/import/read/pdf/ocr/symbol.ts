import type { Blot } from './blots.ts';
import { dpi, high, inky, wide, type Picture } from './picture.ts';

/** Where ink begins and ends in one column of a shape, in shares of its height from its top. */
interface Column {
  top: number;
  bottom: number;
}

/** A sign that reports print before a row's name, and readers take for a letter. */
export type Sign = '▲' | '▶' | '✓';

/** Signs are at least so high, in parts of an inch, and about as wide as high. */
const least = 0.035;
const [narrow, broad] = [0.6, 1.6];

/** The sign that a lone shape is; null for any other shape. */
export function symbol(page: Picture, shape: Blot): Sign | null {
  const ratio = wide(shape) / high(shape);
  if (high(shape) < least * dpi || ratio < narrow || ratio > broad) return null;
  const columns = columnsOf(page, shape);
  const [left, right] = [columns.slice(0, columns.length / 5), columns.slice(-columns.length / 5)];
  // A digit has holes, which no sign has: "–8" with its dash begins half way down, too.
  const isSolid =
    shape.ink >= 0.95 * columns.reduce((sum, each) => sum + each.bottom - each.top, 0) * high(shape);
  if (isSolid && isPyramid(columns)) return '▲';
  const isHigh = left.some(({ top, bottom }) => bottom - top >= 0.8);
  const ends = right.at(-1)!;
  // A ring is as high in its middle as a triangle is at its left.
  const middle = columns[columns.length >> 1]!;
  if (
    isSolid &&
    isHigh &&
    middle.bottom - middle.top <= 0.75 &&
    ends.bottom - ends.top <= 0.4 &&
    Math.abs(ends.top + ends.bottom - 1) < 0.3
  )
    return '▶';
  // A tick begins half way down, falls, and ends at the top.
  const lowest = columns.findIndex(({ bottom }) => bottom >= 1) / columns.length;
  const isRisen = right.some(({ top }) => top <= 0.05);
  const fill = shape.ink / (wide(shape) * high(shape));
  const isLow = columns.slice(0, columns.length * 0.3).every(({ top }) => top >= 0.3);
  // A "d" is shaped so, too, but is not as wide.
  return isSolid && ratio >= 0.85 && isLow && isRisen && lowest > 0.1 && lowest < 0.65 && fill < 0.5
    ? '✓'
    : null;
}

/** Whether a shape stands on its lower edge, highest in its middle. */
function isPyramid(columns: readonly Column[]): boolean {
  const at = (share: number) => columns[Math.round(share * (columns.length - 1))]!;
  const isSide = ({ top }: Column) => top > 0.25 && top < 0.75;
  return (
    columns.every(({ bottom }) => bottom >= 0.9) &&
    at(0.5).top <= 0.1 &&
    [0.25, 0.75].every((share) => isSide(at(share)))
  );
}

function columnsOf({ width, data }: Picture, { left, top, right, bottom }: Blot): Column[] {
  const size = bottom - top;
  return Array.from({ length: right - left }, (_, at) => {
    const rows = Array.from({ length: size }, (_, y) => y).filter(
      (y) => data[(top + y) * width + left + at]! < inky,
    );
    return { top: (rows[0] ?? size) / size, bottom: ((rows.at(-1) ?? -1) + 1) / size };
  });
}

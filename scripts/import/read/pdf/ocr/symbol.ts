import type { Blot } from './blots.ts';
import { inky, type Picture } from './picture.ts';

/** Where ink begins and ends in one column of a shape, in shares of its height from its top. */
interface Column {
  top: number;
  bottom: number;
}

/**
 * The sign that a lone shape is, of those that reports print before an activity: readers take them for letters.
 * Null for any other shape.
 */
export function symbol(page: Picture, shape: Blot): '▶' | '✓' | null {
  const columns = columnsOf(page, shape);
  const [left, right] = [columns.slice(0, columns.length / 5), columns.slice(-columns.length / 5)];
  const isHigh = left.some(({ top, bottom }) => bottom - top >= 0.8);
  const ends = right.at(-1)!;
  // A ring is as high in its middle as a triangle is at its left.
  const middle = columns[columns.length >> 1]!;
  if (
    isHigh &&
    middle.bottom - middle.top <= 0.75 &&
    ends.bottom - ends.top <= 0.4 &&
    Math.abs(ends.top + ends.bottom - 1) < 0.3
  )
    return '▶';
  // A tick begins half way down, falls, and ends at the top.
  const lowest = columns.findIndex(({ bottom }) => bottom >= 1) / columns.length;
  const isRisen = right.some(({ top }) => top <= 0.05);
  const fill = shape.ink / ((shape.right - shape.left) * (shape.bottom - shape.top));
  const isLow = columns.slice(0, columns.length * 0.3).every(({ top }) => top >= 0.3);
  // A "d" is shaped so, too, but is not as wide.
  const isWide = shape.right - shape.left >= 0.85 * (shape.bottom - shape.top);
  return isWide && isLow && isRisen && lowest > 0.1 && lowest < 0.65 && fill < 0.5 ? '✓' : null;
}

function columnsOf({ width, data }: Picture, { left, top, right, bottom }: Blot): Column[] {
  const high = bottom - top;
  return Array.from({ length: right - left }, (_, at) => {
    const rows = Array.from({ length: high }, (_, y) => y).filter(
      (y) => data[(top + y) * width + left + at]! < inky,
    );
    return { top: (rows[0] ?? high) / high, bottom: ((rows.at(-1) ?? -1) + 1) / high };
  });
}

import { middle } from '../read/extent.ts';
import type { Line } from '../read/line.ts';
import type { Extent, Word } from '../read/types.ts';
import type { TableHead } from './heading.ts';
import type { Rulings } from './ruling.ts';

/** Icons stand no farther before the names than this, in points. */
const reach = 60;

/** Where a table's names begin. */
export function namesLeft({ headings }: Pick<TableHead, 'headings'>): number {
  return headings[0]!.left - 1.5;
}

/** Whether a table has a column of icons before its names. */
export function hasIcons(body: readonly Line[], head: TableHead, { icons }: Rulings): boolean {
  const left = namesLeft(head);
  const [top, bottom] = [head.extent.bottom, body.at(-1)?.bottom ?? head.extent.bottom];
  return (
    body.some((line) => line.words.some((word) => word.right < left)) ||
    icons.some(
      (icon) => icon.right < left && icon.left > left - reach && middle(icon) > top && middle(icon) < bottom,
    )
  );
}

/** What stands in the column of icons beside a row: its letters, or a glyph for what is drawn. */
export function iconOf(
  words: readonly Word[],
  { top, bottom }: Extent,
  left = -Infinity,
  icons: Rulings['icons'] = [],
): string {
  const isBeside = (each: Extent) => middle(each) > top - 3 && middle(each) < bottom + 3;
  const own = words.filter(isBeside);
  if (own.length) return own.map((word) => word.text).join(' ');
  const drawn = icons.filter((icon) => isBeside(icon) && icon.right < left && icon.left > left - reach);
  return glyphOf(drawn) ?? (drawn.length ? '●' : '');
}

/** What is printed elsewhere for what icons picture; null where they picture nothing known. */
function glyphOf(icons: Rulings['icons']): '✓' | '▶' | null {
  const shapes = new Set(icons.flatMap((icon) => icon.shape ?? []));
  return shapes.size === 1 ? (shapes.has('check') ? '✓' : '▶') : null;
}

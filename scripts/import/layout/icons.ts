import { isRowMark } from '../knowledge/marks.ts';
import { middle } from '../read/extent.ts';
import type { Line } from '../read/line.ts';
import type { Extent, Word } from '../read/types.ts';
import type { Heading } from './heading.ts';
import type { OpenTable } from './open-table.ts';
import type { Rulings } from './ruling.ts';

/** Icons stand no farther before the names than this, in points. */
const reach = 60;

/** Where a table's names begin. */
export function namesLeft({ headings }: { headings: readonly Heading[] }): number {
  return headings[0]!.left - 1.5;
}

//              Indikator
//   Antal träd som planteras      a heading may be centred over its names; an icon's letter makes no word
/** A table whose names begin where they do in its rows. */
export function overNames(table: OpenTable, rows: readonly Line[]): OpenTable {
  const [name, ...others] = table.headings as [Heading, ...Heading[]];
  const names = rows.flatMap(({ words }) => words.filter(({ text }) => isName(text)));
  const left = Math.min(name.left, ...names.map((word) => word.left));
  return { ...table, left, headings: [{ ...name, left }, ...others] };
}

/** Whether what stands before a heading is a name's rather than an icon or a row's number or code. */
function isName(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !isRowMark(text);
}

/** Whether a table has a column of icons before its names. */
export function hasIcons(rows: readonly Line[], head: OpenTable, { icons }: Rulings): boolean {
  const left = namesLeft(head);
  const [top, bottom] = [head.extent.bottom, rows.at(-1)?.bottom ?? head.extent.bottom];
  return (
    rows.some((line) => line.words.some((word) => word.right < left)) ||
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

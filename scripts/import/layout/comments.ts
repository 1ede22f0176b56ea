import { isCommentHeading } from '../knowledge/money-headings.ts';
import { around, middle } from '../read/extent.ts';
import { cellGap, lineOf, wordGap, type Line } from '../read/line.ts';
import { cellText, type IsWord } from './cell.ts';
import { isFigureLine } from './figure-line.ts';
import type { Laid } from './laid.ts';

/** Comments stand no farther left of their heading than this, in their size. */
const reach = 0.6;

//   Verksamhet      Kostnad     Kommentar
//   Lokaler             3,4     Bidrag för 7 salar        what ends the row is none of its figures
//                               ^
/** The last heading on one of some lines above figures, where it heads comments; null where none does. */
export function commentHeading(lines: readonly Line[]): Line | null {
  for (const line of lines) {
    if (isFigureLine(line)) return null;
    const last = line.words.at(-1)!;
    const before = line.words.at(-2);
    const isApart = before && last.left - before.right > cellGap * last.size;
    if (isApart && isCommentHeading(last.text)) return lineOf([last]);
  }
  return null;
}

/** A line's words before a column of comments, and its comment; null for the one that has no words. */
export function parted(line: Line, left: number): [own: Line | null, comment: Line | null] {
  const at = line.words.findIndex((word, n) => {
    const before = line.words[n - 1];
    return (
      word.left > left - reach * word.size && (!before || word.left - before.right > wordGap * word.size)
    );
  });
  if (at < 0) return [line, null];
  return [at ? lineOf(line.words.slice(0, at)) : null, lineOf(line.words.slice(at))];
}

/** Rows with their comments as a last cell: each is the row's that begins above its middle, or the first's. */
export function withComments(rows: readonly Laid[], comments: readonly Line[], isWord: IsWord): Laid[] {
  return rows.map((row, n) => {
    const [from, to] = [n ? row.extent.top : -Infinity, rows[n + 1]?.extent.top ?? Infinity];
    const own = comments.filter((line) => middle(line) > from && middle(line) <= to);
    return { text: `${row.text}\t${cellText(own, isWord)}`, extent: around([row.extent, ...own]) };
  });
}

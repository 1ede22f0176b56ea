import type { Line } from '../read/line.ts';
import { bodyOf, rowsIn } from './body.ts';
import { headAt, headWith, nextHead, type HeadSetting, type TableHead } from './heading.ts';
import { startOf } from './open-table.ts';

/** A head that stands on some lines, its columns told by the rows of all tables that are headed alike. */
export type Alike = (lines: readonly Line[], rough: TableHead, by: HeadSetting) => TableHead;

/** So many lines tell where columns end. */
const enough = 80;

/** Tells heads by tables that are headed alike, on all pages: few rows tell little of where columns end. */
export function headsAlike(pages: readonly { lines: readonly Line[]; setting: HeadSetting }[]): Alike {
  const tables = new Map<string, { rows: Line[]; whole: TableHead | null }>();
  for (const { lines, setting } of pages)
    for (let n = 0; n < lines.length;) {
      const head = nextHead(lines, n, setting);
      n = head ? head.lines[1] + 1 : n + 1;
      if (!head) continue;
      const key = likeness(lines, head);
      const met = tables.get(key) ?? { rows: [], whole: null };
      tables.set(key, met);
      if (met.rows.length < enough) met.rows.push(...rowLines(lines, head, setting));
    }
  return (lines, rough, by) => {
    const same = tables.get(likeness(lines, rough));
    // What stands above it on one page may be of another table.
    if (!same) return rough;
    const [first] = rough.lines;
    same.whole ??= headWith(lines.slice(first), rough.at - first, by, same.rows) ?? rough;
    return headAt(same.whole, lines, rough.at);
  };
}

/** What tables that are printed alike have in common: their headings, and where these stand. */
function likeness(lines: readonly Line[], head: TableHead): string {
  const words = lines.slice(head.lines[0], head.lines[1] + 1).flatMap((line) => line.words);
  return words.map(({ text, left }) => `${text} ${Math.round(left / 2)}`).join('|');
}

//              Utfall     Årsmål
//   Parklek   2,2 GWh    1,8 GWh        a cell may begin before its heading, and reach into it
/** The lines of a table's rows on a page, without its analyses: read anew by the columns that the first of them tell. */
function rowLines(lines: readonly Line[], head: TableHead, by: HeadSetting): Line[] {
  const below = (own: TableHead) => rowsIn(bodyOf(lines, head.lines[1] + 1, startOf(lines, own), by)).flat();
  // Until it is known where columns end, a cell is what begins under a heading.
  const rough = below({ ...head, edges: head.headings.slice(1).map(({ left }) => left - 1) });
  const told = headWith(lines, head.at, by, rough);
  return told ? below(told) : rough;
}

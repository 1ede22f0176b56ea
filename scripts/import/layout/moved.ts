import { centre, type Sides } from '../read/extent.ts';
import { cellGap, phrasesOf, type Line } from '../read/line.ts';
import { columnOf, crosses } from './columns.ts';
import type { OpenTable } from './open-table.ts';
import { isFar } from './table-end.ts';

/** A table's columns as they stood on the page before. */
type Columns = Pick<OpenTable, 'headings' | 'edges' | 'left'>;

/** Things that stand no farther apart than this stand at one place, in points. */
const slack = 2;
/** What stands farther than this from a heading does not stand at it, in points. */
const far = 5;

/** A table as its columns stand at the top of the next page, which may be moved to a side. */
export function tableOn<T extends Columns>(lines: readonly Line[], table: T): T {
  return { ...table, ...movedBy(table, shiftOf(lines, table)) };
}

//   Antal nya bänkar     31      40         on a left page
//       Andel gröna tak      61      65     on a right one: its margins are mirrored
/**
 * How far to the right of where they stood the columns of a table stand at the top of the next page, in points: 0 where
 * a line begins where lines did, or cells do not stand better below their headings then.
 */
function shiftOf(lines: readonly Line[], table: Columns): number {
  const end = lines.findIndex((line, n) => n > 0 && isFar(lines[n - 1]!, line));
  const own = lines.slice(0, end < 0 ? undefined : end);
  const shifts = new Set(own.map((line) => Math.round(10 * (line.left - table.left)) / 10));
  if ([...shifts].some((by) => Math.abs(by) < slack)) return 0;
  const cells = own.flatMap((line) => phrasesOf(line, cellGap));
  let best = { by: 0, ...fit(cells, table) };
  for (const by of shifts) {
    const told = fit(cells, movedBy(table, by));
    if (told.crossing <= best.crossing && told.off < Math.min(slack, best.off / 2)) best = { by, ...told };
  }
  return best.by;
}

/** Whether the cells of rows, whose head stands on another page, begin, end or are centred where its headings do. */
export function standsBelow(rows: readonly Line[], table: Columns): boolean {
  const cells = rows.flatMap((line) => phrasesOf(line, cellGap));
  return fit(cells, table).off <= slack;
}

function movedBy({ headings, edges, left }: Columns, by: number): Columns {
  return {
    headings: headings.map((each) => ({ ...each, left: each.left + by, right: each.right + by })),
    edges: edges.map((edge) => edge + by),
    left: left + by,
  };
}

/** How many cells cross from one column into the next, and how far those behind the names are from their headings. */
function fit(cells: readonly Line[], { headings, edges, left }: Columns): { crossing: number; off: number } {
  const values = cells.filter((cell) => Math.abs(cell.left - left) > slack);
  const offs = values.map((cell) => {
    const column = columnOf(cell, edges);
    return column > 0 ? Math.min(far, distance(cell, headings[column]!)) : far;
  });
  const off = offs.length > 1 ? offs.reduce((sum, each) => sum + each, 0) / offs.length : Infinity;
  return { crossing: cells.filter((cell) => crosses(cell, edges)).length, off };
}

/** How far two stand from each other, as they begin, end or are centred. */
function distance(a: Sides, b: Sides): number {
  return Math.min(...[a.left - b.left, a.right - b.right, centre(a) - centre(b)].map(Math.abs));
}

import { columnHolds, identityOf } from './identity.ts';
import type { Made } from './types.ts';

/**
 * A table with those rows in doubt that do not come out as its headings promise, and whose columns do not add up
 * either: any of their figures may be misread, or of another column. `months` are the first of its columns.
 */
export function withoutUnconfirmed(made: Made, months: number): Made {
  const identity = identityOf(made.columns.slice(1), months);
  const isSummed = made.columns.slice(1).map((_, at) => columnHolds(made.rows, at) === true);
  const doubted = new Set<number>();
  const rows = made.rows.map((row) => {
    // Of a row in doubt already what is lacking may be why.
    const isApart = row.cells.some((cell, at) => cell !== '' && !isSummed[at]);
    if (!isApart || row.open || identity?.holds(row.cells) !== false) return row;
    doubted.add(row.line);
    const read = row.cells.filter((cell) => cell !== '');
    return { ...row, cells: row.cells.map(() => ''), open: [...new Set(read)] };
  });
  return { ...made, rows, repairs: made.repairs.filter(({ line }) => !doubted.has(line)) };
}

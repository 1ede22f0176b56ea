import { columnHolds, printed, summedOf, type Identity } from './identity.ts';
import type { Columns, Labels } from './parted-headings.ts';
import type { Made, PlacedRow } from './types.ts';

/** Of the cells of each column so many must be proved, and of the rows. */
const enough = 0.6;

/** So many figures other than nothing prove that a column adds up. */
const least = 2;

/** Whether the laws of a table prove that columns are of its labels; `follows`: whether they stand right below these. */
export function provesColumns(
  made: Made,
  identity: Identity | null,
  labels: Labels,
  columns: readonly Columns[],
  follows: boolean,
): boolean {
  if (!isProved(made)) return false;
  if (!identity) return addsUp(made);
  const isBeside = identity.columns.some((at) => at >= 0 && at < labels.width);
  const isTied = follows || isBeside || made.rows[0]!.cells.some((_, at) => isSummed(made, at));
  return isTied && areKept(made, identity) && areBound(made, identity, labels, columns);
}

/** Whether rows are what the headings promise, as far as these tell of them. */
function areKept({ rows }: Made, { holds }: Identity): boolean {
  const told = rows.map((row) => holds(row.cells)).filter((each) => each !== null);
  return told.filter(Boolean).length > enough * told.length;
}

/** Whether the headings or a sum speak of each of the columns, or of one beside it on the same lines, and none lacks figures. */
function areBound(
  made: Made,
  { columns }: Identity,
  { width, rows }: Labels,
  chosen: readonly Columns[],
): boolean {
  let from = width;
  return chosen.every((each) => {
    const own = each.headings.map((_, nth) => from + nth);
    from += own.length;
    const isFull = own.length === 1 && each.rows.length === rows.length;
    const isLost = ({ cells, open }: PlacedRow) => cells[own[0]!] === '' && !open;
    if (isFull && made.rows.some(isLost)) return false;
    return own.some((at) => columns.includes(at) || isSummed(made, at));
  });
}

/** Whether a column adds up, and more than one figure makes its sum. */
function isSummed({ rows }: Made, at: number): boolean {
  const summed = summedOf(rows);
  const figures = summed.parts.filter((row) => printed(row.cells[at]!)?.value);
  return figures.length >= least && columnHolds(summed, at) === true;
}

/** Whether all columns of a table add up. */
function addsUp(made: Made): boolean {
  return made.rows.length > least && made.rows[0]!.cells.every((_, at) => isSummed(made, at));
}

/** Whether the laws of a table prove most cells of each column. */
function isProved({ columns, verdicts }: Made): boolean {
  return columns.slice(1).every((_, at) => {
    const all = verdicts.map((row) => row[at]!).filter((each) => each !== null);
    return all.filter((each) => each === 'proved').length >= enough * all.length;
  });
}

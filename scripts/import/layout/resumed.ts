import { analysisWord } from '../knowledge/phrases.ts';
import { cellGap, cellsOf, phrasesOf, textOf, type Line } from '../read/line.ts';
import { hasAnchor, hasAnchorCell } from './anchor.ts';
import { reach } from './body-end.ts';
import { columnOf, crosses, isAcross } from './columns.ts';
import { figureLine, isFigureLine } from './figure-line.ts';
import type { LaidPart } from './laid.ts';
import { nextHead } from './heading.ts';
import { headOf, type OpenTable } from './open-table.ts';
import type { Setting } from './setting.ts';
import { byPlace } from './sharing.ts';
import { restOf } from './table.ts';
import { endsTable, headsOther } from './table-end.ts';
import { isWholeCell } from '../table/whole-cell.ts';

/** Lines of one row stand no farther below one another, in their size. */
const rowGap = 1.2;

//   Köpt energi i stadens verksamheter
//   i stadens regi            1,8 GWh     2,1 GWh     2020      words in its columns, and what every row has once
/** Whether a row of a table begins on a line, whatever stands between the two: a line in its columns is no text. */
function isRowOf(lines: readonly Line[], n: number, table: OpenTable, setting: Setting): boolean {
  const { sharing } = setting;
  const { headings, edges, size } = table;
  if (headsOther(lines, n, table)) return false;
  // Headings alone tell where the columns of a text are: names may reach to the first of them, words are moved.
  const [parting, room] =
    sharing === byPlace ? [edges] : [[headings[1]!.left, ...edges.slice(1)], sharing.moved * size];
  for (let at = n; at < Math.min(lines.length, n + reach); at++) {
    const line = lines[at]!;
    if (Math.abs(line.size - size) > 0.06 * size || isAcross(line, headings)) return false;
    if (at > n && line.top - lines[at - 1]!.bottom > rowGap * size) return false;
    if (at > n && nextHead(lines, at, setting)?.lines[0] === at) return false;
    const text = textOf(line);
    if (endsTable(text) || analysisWord.test(text)) return false;
    if (line.words.some((word) => crosses(word, parting, room))) return false;
    const filled = new Set(line.words.map((word) => columnOf(word, edges)));
    filled.delete(0);
    // The last line of a text's paragraph may be as short as a name.
    const isNear = n > 0 && line.top - lines[n - 1]!.bottom < 0.6 * size;
    if (at === n && isNear && phrasesOf(line, cellGap).length === 1) return false;
    const isActivity = table.kind === 'activity';
    if (isActivity ? hasAnchorCell(line, table) : filled.size > 1 && hasAnchor(line, table)) return true;
  }
  return false;
}

//   33,36 ton           37,79 ton     2020       the rest of a row, whatever parted it from its name
/** Whether a line stands in the columns of a table as its rows do: it has figures in two at least, and crosses none. */
export function isInColumns(line: Line, { headings, edges, size }: OpenTable): boolean {
  if (Math.abs(line.size - size) > 0.06 * size || line.bold || isAcross(line, headings)) return false;
  const cells = phrasesOf(line, cellGap);
  const columns = new Set(cells.map((cell) => columnOf(cell, edges)));
  if (cells.some((cell) => crosses(cell, edges))) return false;
  columns.delete(0);
  return columns.size > 1 && cells.some((cell) => columnOf(cell, edges) > 0 && /\d/.test(textOf(cell)));
}

/** Whether a line is cells of figures, whatever columns it stands in. */
export function isCells(line: Line): boolean {
  return cellsOf(line).filter((cell) => /\d/.test(cell) && isWholeCell(cell)).length > 2;
}

//   Totalt      1 703,1      568,8      43,2      what a chart says stands beside no name, or is of years
/** Whether a line is a row of figures with its name, whatever stands above it. */
export function isNamedRow(line: Line): boolean {
  const { label, figures } = figureLine(line);
  return (
    label.length === 1 && /\p{L}{2}/u.test(textOf(label[0]!)) && figures.length > 2 && isFigureLine(line)
  );
}

/** The rows of a table that ended before: those that begin on a line, under its headings again; null where none do. */
export function resumed(
  lines: readonly Line[],
  n: number,
  table: OpenTable,
  setting: Setting,
): LaidPart<OpenTable> | null {
  if (!isRowOf(lines, n, table, setting)) return null;
  const rest = restOf(lines.slice(n), { ...table, inAnalysis: false }, setting);
  if (!rest) return null;
  return {
    ...rest,
    laid: [{ text: headOf(table), extent: rest.laid[0]!.extent }, ...rest.laid],
    next: n + rest.next,
  };
}

import type { Repair } from '../../../src/model.ts';
import { remark, type Open, type Remark } from '../lines/remark.ts';
import { balanced } from '../table/balance.ts';
import type { Headings } from '../table/headings.ts';
import type { FigureTable, Row } from '../table/types.ts';

/** The rows of a table of figures, those that their own figures put right with their proof, and what is open of the others. */
interface FigureRows {
  rows: Row[];
  repairs: Repair[];
  remarks: Remark<Open>[];
}

/** Looks whether the cells of a table's rows stand under its headings. `trimmed`: whether the report lost empty cells at ends of rows. */
export function figureRows(
  block: FigureTable,
  { columns, rows: headingRows }: Headings,
  trimmed: boolean,
): FigureRows {
  const out: FigureRows = { rows: [], repairs: [], remarks: [] };
  block.rows.forEach((row, nth) => {
    const open = placesOpen(row);
    const isUneven = !open && nth >= headingRows - 1 && isUncertain(row.cells, columns.length, trimmed);
    const proved = isUneven ? proveCells(row, columns) : null;
    out.rows.push(proved?.row ?? row);
    if (proved) out.repairs.push(proved.repair);
    else if (isUneven) out.remarks.push(columnsOpen(row, columns.length));
    else if (open) out.remarks.push(open);
  });
  return out;
}

/** What is said of a scan's row whose figures could not be put under columns; null for any other. */
function placesOpen({ open, line }: Row): Remark<Open> | null {
  if (!open) return null;
  const met = `Unexpected figures ${open.join(' ')}, expected a place for each under its column`;
  const reason = 'Det går inte att säkert säga vilka kolumner radens tal hör till';
  return remark('scan-figures', line, `${met}: left out; compare with the original`, { reason, candidates: [...open] }); // prettier-ignore
}

/** Whether a row of figures has other cells than its table; a label alone, or empty cells at the end, tell nothing. */
function isUncertain(cells: readonly string[], width: number, trimmed: boolean): boolean {
  const printed = cells.findLastIndex((cell) => cell !== '') + 1;
  return printed > width || (!trimmed && cells.length < width && cells.slice(1).some((cell) => cell !== ''));
}

/** A row that lost cells, with the others under their columns where its own figures prove it. */
function proveCells(row: Row, columns: readonly string[]): { row: Row; repair: Repair } | null {
  const [label = '', ...cells] = row.cells;
  const proved = row.cells.length < columns.length ? balanced(cells, columns.slice(1)) : null;
  if (!proved) return null;
  return {
    row: { ...row, cells: [label, ...proved] },
    repair: {
      line: row.line,
      from: cells.join(' | '),
      to: proved.join(' | '),
      by: 'proof',
      proof: 'Budget och ändringar minus prognos är avvikelsen',
    },
  };
}

function columnsOpen({ cells, line }: Row, width: number): Remark<Open> {
  const met = `Unexpected ${cells.length} cells, expected ${width}: in doubt under which headings they belong`;
  const reason = `Raden har ${cells.length} celler där tabellhuvudet har ${width}`;
  const candidates = cells.slice(1).filter((cell) => cell !== '');
  return {
    ...remark('table-columns', line, `${met}; compare with the original`, { reason, candidates }),
    at: 1,
  };
}

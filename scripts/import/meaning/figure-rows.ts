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
    const above = nth > 0 && nth >= headingRows ? block.rows[nth - 1]!.cells : null;
    const open =
      placesOpen(row) ?? inLabel(row) ?? (above && labelOpen(row, above, block.rows[nth + 1]?.cells));
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

//   hushåll per månad 1200 1213 1226⇥1330      columns that stand too close to be told apart
/** What is said of a row whose label ends with figures that may be cells; null for any other. */
function inLabel({ cells, line }: Row): Remark<Open> | null {
  const words = (cells[0] ?? '').split(' ');
  const candidates = words.slice(words.findLastIndex((word) => !aFigure.test(word)) + 1);
  if (candidates.length < leastInLabel) return null;
  const met = `Unexpected figures ${candidates.join(' ')} at the end of a label, expected each in its column`;
  const reason = 'Radens benämning slutar med tal som kan vara celler';
  return remark('table-figures', line, `${met}: compare with the original`, { reason, candidates });
}

/** A label may end with a year, or a span of two: no more. */
const leastInLabel = 3;
const aFigure = /^[-–−]?\d[\d.,]*%?$/;

/** What is said of figures without a label that may be another row's; null where they are not. */
function labelOpen(
  { cells, line }: Row,
  above: readonly string[],
  below?: readonly string[],
): Remark<Open> | null {
  const unlabelled = (met: string, which: string, candidates: string[]) => {
    const message = `Unexpected figures without a label${met}: compare with the original`;
    const reason = `Radens tal har ingen benämning: ${which}`;
    return remark('table-figures', line, message, { reason, candidates });
  };
  if (goesOnBelow(above, cells)) {
    const ways = cells.flatMap((cell, n) => (cell === '' ? [] : [`${above[n]}${cell}`, cell]));
    return unlabelled(
      ', expected them in the row above',
      'de kan vara slutet på talen i raden ovanför',
      ways,
    );
  }
  if (!standsBetween(above, cells, below)) return null;
  const met = ' above a label without figures, expected one row';
  return unlabelled(met, 'den kan stå på raden nedanför', cells.filter((cell) => cell !== '')); // prettier-ignore
}

//   Äldreomsorg⇥1 0⇥1 010,1
//   ⇥19,5⇥                      the rest of "1 019,5", which its column broke
/** Whether a row without a label has figures only below some of those of the row above. */
function goesOnBelow(above: readonly string[], cells: readonly string[]): boolean {
  const filled = (row: readonly string[]) => row.flatMap((cell, n) => (n > 0 && cell !== '' ? [n] : []));
  const [upper, own] = [filled(above), filled(cells)];
  return (
    cells[0] === '' &&
    above[0] !== '' &&
    own.length > 0 &&
    own.length < upper.length &&
    own.every((n) => upper.includes(n))
  );
}

//   Äldreomsorg⇥624⇥634
//   ⇥605⇥596                    a row that a page parts from its label
//   Stöd och service⇥⇥
/** Whether a row without a label stands between one that is whole and a label without figures. */
function standsBetween(
  above: readonly string[],
  cells: readonly string[],
  below: readonly string[] | undefined,
): boolean {
  const [upper, own, lower] = [above, cells, below ?? []].map((row) =>
    row.slice(1).some((cell) => cell !== ''),
  );
  return upper! && own! && !lower && above[0] !== '' && cells[0] === '' && Boolean(below?.[0]);
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

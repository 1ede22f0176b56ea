import type { Repair } from '../../../../src/model.ts';
import { printNumber } from '../../../../src/figure/number.ts';
import { valueOf } from './place.ts';
import type { Relation } from './relation.ts';
import { withComma } from './row-options.ts';
import { columnHolds, partsOf, sumOf } from './settle.ts';

/** A row with its cells under their columns. */
export interface PlacedRow {
  line: number;
  label: string;
  cells: string[];
  /** Figures as printed where they could not be put under columns; the cells are empty then. */
  open?: string[];
}

/**
 * Puts back what an OCR lost in a table's figures, where its sums prove it: a comma read as a point, a comma lost,
 * a minus lost or read as another sign. Rows are changed in place.
 */
export function proveFigures(
  rows: PlacedRow[],
  columns: readonly string[],
  relation: Relation | null,
): Repair[] {
  const repairs: Repair[] = [];
  const filled = rows.flatMap((row) => row.cells).filter((each) => each !== '');
  const decimals = filled.filter((each) => /,\d$/.test(each)).length >= 0.5 * filled.length;
  for (const row of rows)
    row.cells.forEach((each, at) => {
      if (/^[+-]?\d{1,3}(?: ?\d{3})*\.\d{1,2}$/.test(each))
        change(row, at, each.replace('.', ','), 'svenska decimaltal har komma');
      else if (/^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(each))
        change(row, at, each.replaceAll('.', ' '), 'svenska tusental skiljs med blank');
    });
  turnSigns();
  columns.slice(1).forEach((_, at) => {
    if (decimals) putCommas(at);
    putMinus(at);
  });
  return repairs;

  function change(row: PlacedRow, at: number, to: string, proof: string): void {
    repairs.push({ line: row.line, from: row.cells[at]!, to, by: 'proof', proof });
    row.cells[at] = to;
  }

  /** "=272": a minus where the row comes out with it. */
  function turnSigns(): void {
    for (const row of rows) {
      const read = row.cells.map((each) => each.replace(/^[=“”]/, '-'));
      if (relation?.holds(read) !== true) continue;
      row.cells.forEach((each, at) => {
        if (each !== read[at]) change(row, at, read[at]!, 'raden går ihop med minus');
      });
    }
  }

  /** Commas that all of a column's figures but some have, where its sum proves them. */
  function putCommas(at: number): void {
    const sum = sumOf(rows);
    if (!sum || columnHolds(rows, at) !== false) return;
    const whole = sum.cells[at] ?? '';
    if (
      /^[+-]?\d{2,}$/.test(whole) &&
      columnHolds(rows.with(rows.indexOf(sum), { ...sum, cells: sum.cells.with(at, withComma(whole)) }), at)
    )
      change(sum, at, withComma(whole), 'summan av kolumnens tal');
    const bare = partsOf(rows, sum).filter((row) => /^[+-]?\d{2,}$/.test(row.cells[at] ?? ''));
    if (!bare.length || bare.length > 8) return;
    const ways = subsets(bare).filter((some) =>
      columnHolds(
        rows.map((row) =>
          some.includes(row) ? { ...row, cells: row.cells.with(at, withComma(row.cells[at]!)) } : row,
        ),
        at,
      ),
    );
    if (ways.length === 1)
      for (const row of ways[0]!)
        change(row, at, withComma(row.cells[at]!), `kolumnens summa är ${sum.cells[at]}`);
  }

  /** A minus that rows lack to come out, where the column's sum comes out with it too. */
  function putMinus(at: number): void {
    const lost = rows.filter(
      (row) =>
        /^\d/.test(row.cells[at] ?? '') &&
        relation?.holds(row.cells) === false &&
        relation.holds(row.cells.with(at, `-${row.cells[at]}`)) === true,
    );
    const mended = rows.map((row) =>
      lost.includes(row) ? { ...row, cells: row.cells.with(at, `-${row.cells[at]}`) } : row,
    );
    if (lost.length && columnHolds(rows, at) === false && columnHolds(mended, at) === true)
      for (const row of lost) change(row, at, `-${row.cells[at]}`, 'raden och kolumnen går ihop med minus');
  }
}

function subsets<T>(items: readonly T[]): T[][] {
  let out: T[][] = [[]];
  for (const item of items.slice(0, 10)) out = [...out, ...out.map((each) => [...each, item])];
  return out.filter((each) => each.length > 0);
}

/**
 * The same for a table by months: the mean at the row's end proves commas that months lost.
 * `months` cells are months, the last is the mean.
 */
export function proveMeans(rows: PlacedRow[]): Repair[] {
  const repairs: Repair[] = [];
  for (const row of rows) {
    const mean = valueOf(row.cells.at(-1)!);
    const months = row.cells.slice(0, -1);
    const filled = months.flatMap((each, at) => (valueOf(each) === null ? [] : [at]));
    const decimals = filled.filter((at) => months[at]!.includes(','));
    const bare = filled.filter((at) => /^\d{2,}$/.test(months[at]!));
    const isDecimal = decimals.length > 0 || row.cells.at(-1)!.includes(',');
    if (mean === null || !isDecimal || !bare.length || bare.length > 4) continue;
    const comes = (some: readonly number[]) => {
      const values = filled.map((at) => valueOf(some.includes(at) ? withComma(months[at]!) : months[at]!)!);
      return Math.abs(values.reduce((sum, each) => sum + each, 0) / filled.length - mean) < 0.1;
    };
    const ways = subsets(bare).filter(comes);
    if (comes([]) || ways.length !== 1) continue;
    for (const at of ways[0]!) {
      const [from, to] = [months[at]!, withComma(months[at]!)];
      repairs.push({
        line: row.line,
        from,
        to,
        by: 'proof',
        proof: `radens medelvärde är ${printNumber(mean)}`,
      });
      row.cells[at] = to;
    }
  }
  return repairs;
}

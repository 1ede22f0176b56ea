import type { Repair } from '../../../../src/model.ts';
import { printValue } from '../../table/value.ts';
import { balances, rolesOf, valueOf } from './place.ts';

/** A row with its cells under their columns. */
export interface PlacedRow {
  line: number;
  label: string;
  cells: string[];
}

const total = /^(?:totalt|summa|s:a)/i;
const part = /^varav\b/i;

/**
 * Puts back what an OCR lost in a table's figures, where its sums prove it: a comma read as a point, a comma lost,
 * a minus read as an equals sign. Rows are changed in place.
 */
export function proveFigures(rows: PlacedRow[], columns: readonly string[]): Repair[] {
  const repairs: Repair[] = [];
  const roles = rolesOf(columns.slice(1));
  const decimals = rows.flatMap((row) => row.cells).filter((each) => /,\d$/.test(each)).length;
  const all = rows.flatMap((row) => row.cells).filter((each) => each !== '').length;
  for (const row of rows)
    row.cells.forEach((each, at) => {
      if (/^[+-]?\d+\.\d{1,2}$/.test(each))
        change(row, at, each.replace('.', ','), 'svenska decimaltal har komma');
    });
  turnSigns();
  if (decimals < 0.5 * all) return repairs;
  // Commas: first what a row's own balance proves, then what a column's sum does.
  for (const row of rows) {
    const bare = places(row);
    if (!roles || !bare.length || balances(row.cells, roles) !== false) continue;
    const ways = subsets(bare).filter((some) => balances(withCommas(row.cells, some), roles) === true);
    if (ways.length === 1)
      for (const at of ways[0]!)
        change(row, at, comma(row.cells[at]!), 'budget och justeringar minus prognos ger avvikelsen');
  }
  const sum = rows.findLast((row) => total.test(row.label));
  if (!sum) return repairs;
  columns.slice(1).forEach((_, at) => {
    const wanted = valueOf(sum.cells[at] ?? '');
    const parts = rows.filter((row) => row !== sum && !part.test(row.label));
    const bare = parts.filter((row) => places(row).includes(at));
    if (wanted === null || !bare.length || bare.length > 8) return;
    const add = (some: readonly PlacedRow[]) =>
      parts.reduce(
        (all, row) =>
          all + (valueOf(some.includes(row) ? comma(row.cells[at]!) : (row.cells[at] ?? '')) ?? 0),
        0,
      );
    if (Math.abs(add([]) - wanted) < 0.15) return;
    const ways = subsets(bare).filter((some) => Math.abs(add(some) - wanted) < 0.15);
    if (ways.length === 1)
      for (const row of ways[0]!)
        change(row, at, comma(row.cells[at]!), `kolumnens summa är ${sum.cells[at]}`);
  });
  return repairs;

  function change(row: PlacedRow, at: number, to: string, proof: string): void {
    repairs.push({ line: row.line, from: row.cells[at]!, to, by: 'proof', proof });
    row.cells[at] = to;
  }

  /** "=272" and "¢)": a minus and a 0 where the row comes out with them. */
  function turnSigns(): void {
    for (const row of rows)
      row.cells.forEach((each, at) => {
        if (!/^=|^[^\p{L}\d+-]+$/u.test(each)) return;
        const to = each.startsWith('=') ? each.replace('=', '-') : '0';
        const cells = row.cells.with(at, to);
        const [carried, result, over] = cells.slice(-3).map(valueOf);
        const goesOut =
          carried != null && result != null && over != null && Math.abs(carried + result + over) < 0.5;
        const balanced = roles ? balances(cells, roles) === true : false;
        if (goesOut || balanced)
          change(row, at, to, to === '0' ? 'raden går ihop med 0' : 'raden går ihop med minus');
      });
  }
}

/** Columns of a row whose figure has two digits or more and no comma. */
function places(row: PlacedRow): number[] {
  return row.cells.flatMap((each, at) => (/^[+-]?\d{2,}$/.test(each) ? [at] : []));
}

function comma(text: string): string {
  return `${text.slice(0, -1)},${text.slice(-1)}`;
}

function withCommas(cells: readonly string[], at: readonly number[]): string[] {
  return cells.map((each, column) => (at.includes(column) ? comma(each) : each));
}

function subsets<T>(items: readonly T[]): T[][] {
  let out: T[][] = [[]];
  for (const item of items.slice(0, 10)) out = [...out, ...out.map((each) => [...each, item])];
  return out.filter((each) => each.length > 0);
}

/**
 * The same for a table by months: the mean at the row's end proves a comma that one of the months lost.
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
    if (mean === null || !decimals.length || bare.length !== 1) continue;
    const [at] = bare;
    const of = (text: string) =>
      filled.reduce((sum, each) => sum + valueOf(each === at ? text : months[each]!)!, 0) / filled.length;
    const to = comma(months[at!]!);
    if (Math.abs(of(months[at!]!) - mean) < 0.1 || Math.abs(of(to) - mean) > 0.1) continue;
    repairs.push({
      line: row.line,
      from: months[at!]!,
      to,
      by: 'proof',
      proof: `radens medelvärde är ${printValue(mean)}`,
    });
    row.cells[at!] = to;
  }
  return repairs;
}

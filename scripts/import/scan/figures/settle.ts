import { addsUp, isNet, isPart, isSum } from '../../../../src/money.ts';
import { printed } from './place.ts';
import type { PlacedRow } from './prove.ts';
import type { RowOption } from './row-options.ts';

/** More ways to settle a table are not tried: each adds up all columns, so that these take some tenths of a second. */
const maxWays = 20_000;

/**
 * Chooses among the ways to read a table's rows that each row leaves open: the sums of the columns must hold. A row
 * that they do not settle is left out, null.
 *
 *   Budget  Justeringar  Förändringar  Prognos  Avvikelse
 *   100,0          5,0 or 5,0          105,0    0,0         the column's sum tells which
 */
export function settle(
  rows: readonly { line: number; options: readonly RowOption[] }[],
): (RowOption | null)[] {
  const ties = rows.map(({ options }) => options.filter((each) => each.cost < options[0]!.cost + 0.01));
  const ways = ties.reduce((product, each) => product * Math.max(1, each.length), 1);
  const first = ties.map((each) => each[0] ?? null);
  const open = ties.flatMap((each, at) => (each.length > 1 ? [at] : []));
  if (!open.length) return first;
  const found: (RowOption | null)[][] = [];
  if (ways <= maxWays) {
    let most = 0;
    for (let way = 0; way < ways; way++) {
      let rest = way;
      const chosen = ties.map((each) => {
        const option = each[rest % Math.max(1, each.length)] ?? null;
        rest = Math.floor(rest / Math.max(1, each.length));
        return option;
      });
      const { held, broken } = sumsOf(
        chosen.map((each, at) => ({
          line: rows[at]!.line,
          label: each?.label ?? '',
          cells: each?.cells ?? [],
        })),
      );
      const score = held - broken;
      if (score > most) found.length = 0;
      if (score >= most && score > 0) {
        most = score;
        found.push(chosen);
      }
    }
  }
  const best = found[0];
  return first.map((each, at) =>
    !open.includes(at)
      ? each
      : best && found.every((other) => other[at]!.cells.join('|') === best[at]!.cells.join('|'))
        ? best[at]!
        : null,
  );
}

/** How many columns add up to their sums with something in them, and how many do not. */
export function sumsOf(rows: readonly PlacedRow[]): {
  held: number;
  broken: number;
  columns: (boolean | null)[];
} {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const columns = Array.from({ length: width }, (_, at) => columnHolds(rows, at));
  return {
    held: columns.filter((each) => each === true).length,
    broken: columns.filter((each) => each === false).length,
    columns,
  };
}

/** Whether a column adds up: its parts to the total, or costs and income to what is net. Null where nothing says so. */
export function columnHolds(rows: readonly PlacedRow[], at: number): boolean | null {
  const sum = sumOf(rows);
  if (!sum) return null;
  const parts = partsOf(rows, sum);
  const figures = parts.flatMap((row) => printed(row.cells[at] ?? '') ?? []);
  const wanted = printed(sum.cells[at] ?? '');
  return figures.length > 0 && wanted ? addsUp(figures, wanted) : null;
}

/** The row of a table that is the sum of others. */
export function sumOf(rows: readonly PlacedRow[]): PlacedRow | undefined {
  return rows.findLast((row) => isSum(row.label)) ?? rows.find((row) => isNet(row.label));
}

/** The rows that a sum adds up. */
export function partsOf(rows: readonly PlacedRow[], sum: PlacedRow): PlacedRow[] {
  if (isNet(sum.label)) return rows.filter((row) => /^(?:kostnader|intäkter)(?!\p{L})/iu.test(row.label));
  return rows.slice(0, rows.indexOf(sum)).filter((row) => !isPart(row.label) && !isSum(row.label));
}

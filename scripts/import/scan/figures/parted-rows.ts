import { figureWeights } from '../../weights.ts';
import { identityOf } from './identity.ts';
import { haveDecimals } from './line.ts';
import { rowOptions } from './options.ts';
import type { Columns, Labels } from './parted-headings.ts';
import type { FigureLine, Form, LooseRow } from './types.ts';

/** The rows of labels with what stands in their columns; null where it cannot be told which rows have a change of their budget. */
export function partedRows(block: Labels, columns: readonly Columns[], form: Form): LooseRow[] | null {
  const lacking = columns.filter((each) => each.rows.length < block.rows.length);
  const places = lacking.length ? placesOf(block, columns, form) : [];
  if (lacking.length > 1 || !places) return null;
  return block.rows.map((row, at) => {
    const nth = places.indexOf(at);
    const beside = besideOf(block, columns, at, nth);
    const line = row.figures[0]?.line ?? row.lines[0]!;
    const ofColumns = columns.flatMap((each) =>
      each.headings.map(() => rowAt(block, each, at, nth)?.line ?? line),
    );
    return {
      label: row.label,
      lines: [...row.lines, ...beside.map((each) => each.line)],
      figures: [{ line, label: '', tokens: beside.flatMap(({ tokens }) => tokens) }],
      cellLines: [...Array.from({ length: block.width }, () => line), ...ofColumns],
    };
  });
}

/** What stands beside a label; `nth` is the row of the columns that lack some, -1 for none. */
function besideOf(block: Labels, columns: readonly Columns[], at: number, nth: number): FigureLine[] {
  return [...block.rows[at]!.figures, ...columns.flatMap((each) => rowAt(block, each, at, nth) ?? [])];
}

function rowAt(block: Labels, { rows }: Columns, at: number, nth: number): FigureLine | undefined {
  return rows[rows.length < block.rows.length ? nth : at];
}

/** The rows that have a change of their budget: those which come out with it, where only one choice is as good. */
function placesOf(block: Labels, columns: readonly Columns[], form: Form): number[] | null {
  const changes = columns.find((each) => each.rows.length < block.rows.length)!;
  const column = form.columns.indexOf(changes.headings[0]!) - 1;
  const decimals = haveDecimals(columns.flatMap((each) => each.rows).flatMap(({ tokens }) => tokens));
  const identity = identityOf(form.columns.slice(1), 0);
  const costs = block.rows.map((row, at) =>
    [-1, ...changes.rows.keys()].map((nth) => {
      const tokens = besideOf(block, columns, at, nth).flatMap((each) => each.tokens);
      const options = rowOptions(row.label.join(' '), tokens, form, identity, { decimals, elapsed: null });
      const isWhole = (cell: unknown, at: number) => (cell !== null) === (at !== column || nth >= 0);
      const own = options.filter(({ cells }) => cells.every(isWhole));
      return Math.min(Infinity, ...own.map(({ cost, holds }) => cost + (holds ? 0 : figureWeights.broken)));
    }),
  );
  // By how many changes the rows so far have: the best choices, and what they cost.
  let ways: { places: number[]; cost: number }[] = [{ places: [], cost: 0 }];
  for (const [at, [without, ...withChange]] of costs.entries()) {
    ways = ways
      .flatMap(({ places, cost }) => [
        { places, cost: cost + without! },
        ...(places.length < changes.rows.length
          ? [{ places: [...places, at], cost: cost + withChange[places.length]! }]
          : []),
      ])
      .filter(({ cost }) => cost < Infinity);
    const cheapest = Map.groupBy(ways, ({ places }) => places.length);
    ways = [...cheapest.values()].flatMap((each) => each.sort((a, b) => a.cost - b.cost).slice(0, 2));
  }
  const [best, next] = ways
    .filter(({ places }) => places.length === changes.rows.length)
    .sort((a, b) => a.cost - b.cost);
  if (!best || (next && next.cost < best.cost + figureWeights.margin)) return null;
  return best.places;
}

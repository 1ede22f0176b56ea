import { columns } from '../../../src/indicator-columns.ts';
import type { Cell, Doubt, Indicator } from '../../../src/model.ts';

/** The cells of a row of indicators. */
type Cells = Indicator['cells'];

/** All cells that are printed, each with the name of its column. */
export function filled(cells: Cells): { column: string; cell: Cell }[] {
  const own = columns.flatMap((column) => {
    const cell = cells[column];
    return cell ? [{ column: column as string, cell }] : [];
  });
  return [...own, ...cells.more];
}

/** The same cells as `make` has them, by the name of each one's column; what is not printed is asked for, too. */
export function mapCells(
  { more, ...named }: Cells,
  make: <T extends Cell | null>(cell: T, column: string) => T,
): Cells {
  const own = Object.entries(named).map(([column, cell]) => [column, make(cell, column)]);
  const others = more.map(({ column, cell }) => ({ column, cell: make(cell, column) }));
  return { ...(Object.fromEntries(own) as typeof named), more: others };
}

/** A cell in doubt: it keeps what is printed. */
export function opened<T extends Cell | null>(cell: T): T {
  return cell && { ...cell, value: null, unit: null, bound: null };
}

/** Doubts with others about what is in no doubt yet. */
export function withDoubts(doubts: readonly Doubt[], others: readonly Doubt[]): Doubt[] {
  const out = [...doubts];
  for (const each of others) if (!out.some(({ cell }) => cell === each.cell)) out.push(each);
  return out;
}

/** A doubt about each figure of a row. */
export function figureDoubts(cells: Cells, reason: string): Doubt[] {
  return filled(cells).map(({ column, cell }) => ({ cell: column, reason, candidates: [cell.text] }));
}

/** Puts every figure of a row in doubt, in place: it keeps what is printed. */
export function doubtRow(row: Indicator, reason: string): void {
  row.doubts = withDoubts(row.doubts, figureDoubts(row.cells, reason));
  row.cells = mapCells(row.cells, opened);
}

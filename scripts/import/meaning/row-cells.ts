import { columns } from '../../../src/indicator-columns.ts';
import type { Cell, Doubt, Indicator } from '../../../src/model.ts';
import { withDoubts } from '../lines/remark.ts';

/** The cells of a row of indicators. */
type Cells = Indicator['cells'];

/** All cells, each with the name of its column; null where none is printed. */
export function allCells(cells: Cells): { column: string; cell: Cell | null }[] {
  return [...columns.map((column) => ({ column, cell: cells[column] })), ...cells.more];
}

/** All cells that are printed, each with the name of its column. */
export function filled(cells: Cells): { column: string; cell: Cell }[] {
  return allCells(cells).flatMap(({ column, cell }) => (cell ? [{ column, cell }] : []));
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

/** A row with what is told of it in doubt, unless it is already: these cells keep what is printed. */
export function rowInDoubt(row: Indicator, told: readonly Doubt[]): Indicator {
  if (!told.length) return row;
  const open = new Set(told.map(({ cell }) => cell));
  const cells = mapCells(row.cells, (cell, column) => (open.has(column) ? opened(cell) : cell));
  return { ...row, cells, doubts: withDoubts(row.doubts, told) };
}

/** A doubt about each figure of a row. */
export function figureDoubts(cells: Cells, reason: string): Doubt[] {
  return filled(cells).map(({ column, cell }) => ({ cell: column, reason, candidates: [cell.text] }));
}

/** Puts every figure of a row in doubt, in place. */
export function doubtRow(row: Indicator, reason: string): void {
  Object.assign(row, rowInDoubt(row, figureDoubts(row.cells, reason)));
}

import type { Doubt, Facts, Indicator, Table } from '../../../src/model.ts';
import { filled, opened, rowInDoubt } from '../meaning/row-cells.ts';

/** What is told of some cells of a table's row: which, as indexes, why, and all that they may say. */
export type OpenCells = Omit<Doubt, 'cell'> & { at: readonly number[] };

/**
 * Facts with what is told of their rows in doubt, of indicators by column, of tables by place: each of these cells keeps
 * what is printed and has no value.
 */
export function inDoubt(
  facts: Facts,
  ofIndicator: (row: Indicator, nth: number) => Doubt[],
  ofTable: (row: Table['rows'][number], columns: Table['columns']) => OpenCells[],
): Facts {
  const doubts = [...facts.doubts];
  const tables = facts.tables.map((table, nth) => ({
    ...table,
    rows: table.rows.map((row) => {
      const open = ofTable(row, table.columns);
      const told = new Set(open.flatMap(({ at }) => at));
      for (const { at: _, candidates, ...each } of open)
        doubts.push({ cell: `tables/${nth}`, candidates: [...new Set(candidates)], line: row.line, ...each });
      return { ...row, cells: row.cells.map((cell, at) => (told.has(at) ? opened(cell) : cell)) };
    }),
  }));
  const indicators = facts.indicators.map((row, nth) => rowInDoubt(row, ofIndicator(row, nth)));
  return { ...facts, indicators, tables, doubts };
}

/** The rows of indicators, then those of each table: their lines, first and last, and what is printed in their cells. */
export function rowsOf({ indicators, tables }: Facts) {
  const cellsOf = ({ cells }: Indicator) => filled(cells).map(({ cell }) => cell);
  const rows = tables.flatMap((table) => table.rows);
  return [
    ...indicators.map((row) => ({ lines: row.lines, cells: cellsOf(row), isOfTable: false })),
    ...rows.map(({ line, cells }) => ({
      lines: [line, line] as const,
      cells: cells.filter((each) => each !== null),
      isOfTable: true,
    })),
  ];
}

import type { Cell, Table } from '../model.ts';

/** Place of the first column with such a heading among the cells of a row, or -1. */
export function columnOf({ columns }: Pick<Table, 'columns'>, heading: RegExp): number {
  return columns.slice(1).findIndex((one) => heading.test(one));
}

/** Where a table states what its budget is changed by before the deviation is counted; -1 where it does not. */
export function adjustmentColumns(table: Pick<Table, 'columns'>): { requested: number; performance: number } {
  return {
    requested: columnOf(table, /^(begärda )?budgetjusteringar/i),
    performance: columnOf(table, /^(prestations|omslutnings)/i),
  };
}

/** What changes a budget before its deviation is counted, in the order of print. */
export type Adjustment = keyof ReturnType<typeof adjustmentColumns>;

/** The kinds of changes that any of these rows states: a table has a column for each. */
export function adjustmentsIn(rows: readonly Record<Adjustment, Cell | null>[]): Adjustment[] {
  return (['requested', 'performance'] as const).filter((kind) => rows.some((row) => row[kind]));
}

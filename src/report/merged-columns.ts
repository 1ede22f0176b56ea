import type { Column, Indicator } from '../model.ts';

/** A column of a page's table, and the printed columns whose figures stand below its own. */
export interface MergedColumn {
  column: Column;
  below: readonly Column[];
}

/** Women's and men's figures stand below the total, the council's target below the board's. */
const merged: readonly MergedColumn[] = [
  { column: 'outcome', below: ['outcomeWomen', 'outcomeMen'] },
  { column: 'previousOutcome', below: [] },
  { column: 'forecast', below: [] },
  { column: 'target', below: ['councilTarget'] },
];

/** The columns in which some rows have a figure or a doubt. */
export function columnsOf(rows: readonly Pick<Indicator, 'cells' | 'doubts'>[]): MergedColumn[] {
  return merged.filter(({ column, below }) =>
    rows.some((row) => [column, ...below].some((one) => has(row, one))),
  );
}

/** Whether a row has a figure or a doubt in a printed column. */
export function has({ cells, doubts }: Pick<Indicator, 'cells' | 'doubts'>, column: Column): boolean {
  return cells[column] !== null || doubts.some((doubt) => doubt.cell === column);
}

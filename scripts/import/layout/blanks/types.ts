import type { GridWord } from './grid.ts';

/** A column of a table, as its heading tells it. */
export interface GridColumn extends Pick<GridWord, 'start' | 'end'> {
  /** What is printed, joined as reports are known to print it. */
  heading: string;
}

/** The head of a table. */
export interface GridHead {
  /** Rows of indicators and activities, or money and volumes. */
  kind: 'rows' | 'money';
  /** First and last line, as indexes. */
  lines: [number, number];
  /** What heads the names or labels. */
  name: GridColumn;
  /** Columns behind the name's. */
  columns: GridColumn[];
}

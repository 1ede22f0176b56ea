import type { Word } from '../../read/types.ts';
import type { Heading } from '../heading.ts';

/** A page's lines as words. */
export type Grid = readonly (readonly Word[])[];

/** The head of a table. */
export interface GridHead {
  /** Rows of indicators and activities, or money and volumes. */
  kind: 'rows' | 'money';
  /** First and last line, as indexes. */
  lines: readonly [number, number];
  /** What heads the names or labels, and the columns behind them. */
  headings: readonly [Heading, ...Heading[]];
}

/** The lines of one table on one page, as indexes of the page's lines. */
export interface Part {
  page: number;
  /** Lines whose words stand in columns. */
  rows: number[];
  /** Lines of text over the columns: analyses. */
  texts: number[];
  /** First and last line, both included; the first stands below the head. */
  first: number;
  last: number;
}

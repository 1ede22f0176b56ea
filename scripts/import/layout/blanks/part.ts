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

/** A table ends where so many lines are blank. */
export const gap = 4;

/**
 * What each thing costs that may be wrong with a reading of a money table: one unit is a little more than the odds of
 * two to one. A test moves each of them by a quarter and finds a row that is read otherwise.
 */
export const weights = {
  /** An OCR loses the comma of one figure in some; so that one without is as printed, or has lost it, is soon said. */
  comma: 0.6,
  bare: 0.4,
  /** "=272": nearly always a minus, never another figure. */
  mark: 0.3,
  /** A minus that left no trace, where a row comes out with it. */
  minus: 1.8,
  /** A row that does not come out, where most rows of its table do. */
  broken: 4,
  /** A row that may come out or not, where most do. */
  blurred: 1.5,
  /** A row that comes out by chance, where most of its table do not: a table keeps its headings' promise, or does not. */
  chance: 2,
  /** Before any row is read. */
  unkept: 2,
  /** Headings of which nothing could be read, for each row below. */
  heading: 6,
  /** A column that does not add up, and one where a row that does not come out may be why. */
  sum: 3,
  sumOfBroken: 1.5,
  /** A figure that the OCR lost, no less than a row that does not come out: which of them it was cannot be told. */
  lost: 5,
  /** Cells that reports leave empty: changes of a budget, and a deviation of nothing. */
  change: 0.3,
  nothing: 2,
  /** A budget and its forecast of other sizes. */
  size: 3,
  /** A bare "1" before "612,4" where all have decimals: it is its thousands. */
  apart: 2,
  /** "177 487,1": hundreds of thousands are rare beside figures of hundreds. */
  joined: 1.5,
  /** A number that ends the label and begins no figure: "301 Område 1"; and a year that does not. */
  labelled: 0.5,
  year: 2,
  /** Months printed that have not come, or fewer than have been: the mean must tell them. */
  months: 2,
  /** A mean left out. */
  mean: 2,
};

/** Readings that cost no more than this above the best are as good as it: the cells where they differ are in doubt. */
export const margin = 1.2;

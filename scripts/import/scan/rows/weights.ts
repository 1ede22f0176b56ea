/** What a reading of a table's line costs, by what speaks against it; less than nothing where a sign speaks for it. */
export const weights = {
  /** A row without any of its cells: hardly ever printed, and what a line of prose taken for a name would give. */
  bareRow: 5,
  /** A row without its end (period, second date): a scan loses it now and then. */
  endless: 2.5,
  /** An icon before a name opens a row. */
  marked: -1.5,
  /** A name begins with a capital or an age ("3-7-åringar"); the first letter may be lost. */
  smallFirst: 4,
  /** The same behind an icon that is no part of a name. */
  smallRing: 1.5,
  /** A row right below the word "Analys": that has its text there. */
  noAnswer: 3,
  /** Cells without a name beside them open no row: the name's line was lost. */
  nameless: 6,
  /** Wider than a column of names. */
  wide: 3,
  /** A row that opens where no blank line parts it from an analysis. */
  notApart: 2.5,
  /** A row that opens after an analysis whose last sentence has no end. */
  notEnded: 1.5,
  /** A name's rest that begins with a capital. */
  capitalRest: 1.4,
  /** A name's rest in capitals below a blank line, once the row has its end; in small ones a blank may stand anywhere. */
  partedRest: 2,
  /** Cells where the row has all of its own: they are another row's. */
  moreCells: 3,
  /** Cells on a second line of one row. */
  otherCells: 0.7,
  /** An icon within a row: it stands in the middle of its height. */
  midIcon: 0.7,
  /** A line of an analysis as narrow as a name. */
  narrowSaid: 1.2,
  /** A line of an analysis that holds a row's cells, or begins with its icon. */
  cellsSaid: 3,
  /** An analysis whose word "Analys" is lost. */
  lostWord: 3.5,
  /** The word "Analys" where no row stands above it, or twice. */
  strayWord: 2,
  /** A line that is nothing of any row. */
  left: 4,
  /** Cells read below the row's analysis. */
  late: 1,
};

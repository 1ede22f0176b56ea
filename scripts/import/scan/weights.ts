/**
 * All weights of the reader of scans whose figures have no places: what speaks against a way to read something, or for it
 * where it is less than nothing. The cheapest way wins; what another within the margin has otherwise is in doubt. A test
 * has a case for each that a quarter more or less reads otherwise.
 */

/** Whether what stands at the end of a name's line is of the name (more than nothing) or of the row's cells. */
export const nameWeights = {
  /** It costs that cells begin: one token alone may be anything. */
  begins: 1,
  /** The same where the row's cells are known to have fallen among its words. */
  goesOn: 0.4,
  /** A share, decimals, a figure with its unit: in no name. */
  cell: -2.5,
  /** A figure beside another, a unit, a target, what is no word: hardly in a name; alone it may be, so two are cells. */
  rest: -1,
  /** A sign. */
  sign: -0.2,
  /** A lone number, a word that names and targets have alike. */
  either: 0.2,
  /** "se", a long word that could not be read: a word, or what is left of anything. */
  small: 0.8,
  word: 2.2,
};

/** What a reading of a table's line costs. */
export const rowWeights = {
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
  /** What begins as most names do, as anything but the first line of a row. */
  notFirst: 4,
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

/** What a way to part a row into cells costs, beside what the row then breaks (`table/weights.ts`), and how a report's
 * rows widen its margin. */
export const cellWeights = {
  /** A blank between figures parts thousands: it looks like that between two cells. */
  joined: 1.2,
  /** A digit or two without a unit before three with one, where all other figures have theirs. */
  lostUnit: 1.2,
  /** What is no figure is no cell either; or it is one, where it may be the sign of the share before it. */
  unread: 1.2,
  /** A border is read as a 1, where a line has others that are not. */
  border: 0.9,
  /** The first figure is the name's, which stands right before it. */
  ofName: 2.5,
  /** A unit is broken off its figure: for each e times rarer in its column than in the report's narrowest. */
  brokenUnit: 1,
  /** What rows of well-read reports break on an average, and less; the limit of doubt is as many times wider for others. */
  usual: 1.4,
};

/** What a reading of a money table costs: one unit is a little more than the odds of two to one. */
export const figureWeights = {
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
  /** Readings that cost no more than this above the best are as good as it: the cells where they differ are in doubt. */
  margin: 1.2,
};

/** What it costs that a column's heading is made so: one is what a heading seldom is. */
export const headingWeights = {
  /**
   * It begins with a small letter; a word that begins headings, or heads columns, stands elsewhere in it; it has two years,
   * or one in its midst, or half a bracket.
   */
  seldom: 2,
  /** It begins with a word that is known to stand within one ("Tertial"), or ends with one that goes on. */
  now: 1,
  /** It begins with a word that is not known, or has one; a capital stands within it. */
  odd: 0.5,
  /** Headings against which more speaks than this are none. */
  most: 1.5,
};

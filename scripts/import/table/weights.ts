/**
 * What each rule of a report weighs when the cells of a row are put under their columns and their figures are read. A
 * way to read the row costs the sum of what it breaks and of what must have been misread for it; the cheapest wins, and
 * what others within the margin have otherwise is in doubt. One is a rule that is broken now and then, six one that
 * hardly ever is. Counted on three clean reports of four months with 230 rows and on invented scans with truth; a test
 * has a row for each that a quarter more or less reads otherwise.
 */
export const weights = {
  /** What must be told from the best by less than this is in doubt: one rule that is broken now and then. In a scan badly read it is the wider. */
  margin: 1,
  /** The same where cells are told by tabs: a row that lost one of them is an exception, and needs more. */
  tabMargin: 2.5,
  /** The same where a row has fewer cells than its head: it lost some, and where is told by figures alone. */
  shortMargin: 4,
  /** What is counted is printed with the outcomes, which stand first. */
  things: 1.5,
  /** An empty cell that is printed has its column: only men without women are worse. */
  dropped: 12.5,
  /** Where the ends of lines are trimmed, cells are missing there and not before a figure: as sure as a council's target. */
  trimmed: 6,
  /** A text that nothing says so: words as an outcome, a share above 100 %, a figure that begins with 0. */
  never: 8,
  /** "Max", "min" and "+/-" bound targets. */
  bound: 4,
  /** Men and women stand in pairs: no row has one alone. */
  pair: 15,
  /** Men and women stand with a total. */
  total: 4,
  /** The total lies between men and women, or is their sum. */
  parts: 3.5,
  /** So much speaks for two figures as men's and women's that the outcome before them lies between them, or is their sum. */
  between: 2.5,
  /** A row of the council has its target: all but two of 210 have. */
  council: 6,
  /** A board's own row has no council target. */
  board: 6,
  /** A row has a target of the board: all but three have, so that a lone figure may be either. */
  target: 5.5,
  /** What is spelt out is rather the council's target. */
  words: 0.6,
  /**
   * The board's target and the council's are mostly the same: of 157 shares in five reports 38 are not, which would
   * give 1.1. More, as a figure taken for the wrong one of the two is worse than a doubt.
   */
  goals: 1.5,
  /** Forecast and target are of one size. */
  far: 1,
  /** After four months a year has no outcome: one row in ten has. */
  early: 3,
  /** After eight months it may have. */
  late: 0.6,
  /** A late outcome stands beside that of the year before. */
  lateAlone: 1.9,
  /** Last year's is no target: what equals the target is a forecast. */
  lateTarget: 1.9,
  /** A year is seldom forecast before it has an outcome. */
  yearForecast: 1.5,
  /** Where it is, the forecast is the target. */
  otherForecast: 2.2,
  /** The row's analysis says which year a figure is of, or that a row of its kind has no forecast. */
  told: 1.3,
  /** A part of a year has its outcome, a forecast its outcome. */
  outcome: 2.6,
  /** An outcome stands with a forecast. */
  forecast: 1,
  /** The more so where the row's period is a part of the year. */
  partForecast: 2.2,
  /** A forecast without last year's outcome is the target: so in all clean reports. */
  loneForecast: 2.5,
  /** The row's analysis states the figure with a comma, and not without. */
  said: 5.2,
  /** Figures of a row are of one size: for each e times farther than three times. */
  size: 2,
  /** However far, a figure may be of another size. */
  mostSize: 6,
  /** A share's target is near its outcomes. */
  stray: 4,
  /** A row that lost one comma lost others: so much for each. */
  comma: 0.5,
  /** And so much for the row, where figures of the row or of its measure have commas. */
  commas: 1.5,
  /** Where none has, nothing says that there was one. */
  onlyCommas: 3.5,
  /** A council's target is of another size than the row: its comma is lost with others only. */
  apart: 0.6,
  /** "+" may be what is left of "+/-", or of a border. */
  sign: 0.9,
  /** The first digits of a target are lost. */
  digit: 3,
  /** A stroke is read twice: "717" for 77. */
  stroke: 4,
};

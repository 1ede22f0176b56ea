/**
 * What each rule of a report weighs when the cells of a row are put under their columns and their figures are read. A
 * way to read the row costs the sum of what it breaks and of what must have been misread for it; the cheapest wins, and
 * what others within the margin have otherwise is in doubt. One is a rule that is broken now and then, six one that
 * hardly ever is.
 */
export const weights = {
  /** Another way must cost so much more to be told from the best. */
  margin: 1,
  /** The same where cells are told by tabs: a row that lost one of them is an exception, and needs more. */
  tabMargin: 2,
  dropped: 12.5,
  trimmed: 6,
  bound: 4,
  pair: 15,
  total: 4,
  parts: 3.5,
  council: 6,
  goals: 1,
  board: 6,
  target: 5.5,
  words: 1,
  far: 1,
  bare: 3,
  early: 3,
  both: 1.5,
  late: 1,
  lone: 0.5,
  yearForecast: 1.5,
  otherForecast: 2.2,
  lateTarget: 2,
  lateAlone: 1.9,
  told: 3,
  outcome: 2,
  forecast: 1,
  partForecast: 1.5,
  loneForecast: 2.5,
  said: 3,
  size: 2,
  mostSize: 6,
  stray: 4,
  never: 8,
  letter: 0,
  comma: 0.5,
  apart: 2,
  commas: 1.5,
  onlyCommas: 3.5,
  sign: 0.5,
  digit: 3,
  stroke: 4,
} as const;

/**
 * What each way to part a scan's row into cells costs, beside what the row then breaks (`table/weights.ts`), and how a
 * report's rows widen its margin. A test has a row for each that a quarter more or less reads otherwise.
 */
export const weights = {
  /** A blank between figures parts thousands: it looks like that between two cells. */
  joined: 1.2,
  /** A digit or two without a unit before three with one, where all other figures have theirs. */
  lostUnit: 1.2,
  /** What is no figure is no cell either; or it is one, where it may be the sign of the share before it. */
  unread: 1.2,
  /** The first figure is the name's, which stands right before it. */
  ofName: 2.5,
  /** A unit is broken off its figure: for each e times rarer in its column than in the report's narrowest. */
  brokenUnit: 1,
  /** What rows of well-read reports break on an average, and less; the limit of doubt is as many times wider for others. */
  usual: 1.4,
  /** A row that cannot be read at all breaks so much. */
  hopeless: 8,
};

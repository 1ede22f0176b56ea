/** What came of commands that were killed, in runs. */
export interface Killed {
  /** They were killed before they ended. */
  killed: number;
  /** What was there before was there after it, or all of the new. */
  whole: number;
  /** The next run gave what one that was never killed gives. */
  next: number;
  /** Something that they started lived on. */
  orphans: number;
}

/** What came of commands that were killed, in runs; one that ended before it could be killed counts nowhere. */
export interface Killed {
  /** How many there were. */
  killed: number;
  /** What was there before was there after it, or all of the new. */
  whole: number;
  /** The next run gave what one that was never killed gives. */
  next: number;
  /** Something that they started lived on. */
  orphans: number;
}

/** So many times more often than asked for a command is started at most: some end before they are killed. */
export const patience = 4;

import type { Begun } from './phrase.ts';

/** One printed cell of a row. */
export interface ScanCell {
  /** The figure as printed, without its unit; "" for words. */
  figure: string;
  /** The unit as printed right after the figure, or under it. */
  unit: string;
  /** The words so far, where the cell holds words or a broken unit. */
  words: Begun | null;
  /** Whether its unit stands on the next line: only narrow columns break so. */
  wrapped: boolean;
  line: number;
}

import type { Owner } from '../../../src/model.ts';
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

/** What is known of the lines before the tables are read. */
export interface Around {
  body: readonly [number, number];
  year: number;
  tertial: number | null;
  /** Whether a goal's heading stands on a line. */
  isGoal(line: number): boolean;
  ownerAt(line: number): Owner;
  /** Lines that no table has: furniture of the pages and noise. */
  apart: ReadonlySet<number>;
  /** By line: its words that are not known and could not be restored. */
  unread: ReadonlyMap<number, ReadonlySet<string>>;
}

import type { Extent, Unsure } from '../read/types.ts';

/** What a stage has laid out: a text as further stages read it, and where it stands on its page. */
export interface Laid {
  text: string;
  extent: Extent;
  /** What of it may stand in several columns of its table, or be read in several ways. */
  open?: readonly Omit<Unsure, 'line'>[];
  /** Whether it is read as a text and stands in the columns of a table. */
  stray?: boolean;
}

/** A table as it is laid out, or the part of one that a page holds, and how it goes on on the next. */
export interface LaidPart<Table> {
  laid: Laid[];
  /** The line after its last. */
  next: number;
  open: Table;
}

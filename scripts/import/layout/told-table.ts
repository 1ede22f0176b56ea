import type { Extent } from '../read/types.ts';
import type { IsWord } from './cell.ts';
import type { Laid } from './laid.ts';
import type { OpenTable } from './open-table.ts';

/** A table, or the part of one that a page holds, whose columns and rows were told before its page is laid out. */
export interface ToldTable extends Pick<Extent, 'top' | 'bottom'> {
  /** Where its head ends; null where the table goes on from the page before. */
  head: number | null;
  /** Its lines, without those whose middle is not kept. */
  laid(isWord: IsWord, isKept: (middle: number) => boolean): Laid[];
  /** Its columns, where it may go on below; null where it does not. */
  open: OpenTable | null;
}

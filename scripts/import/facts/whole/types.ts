import type { Boards } from '../../knowledge/boards.ts';
import type { Prose } from '../../meaning/prose.ts';
import type { Found } from '../found.ts';

/** What the stages found in a report, as far as it tells whether the report is whole. */
export interface Whole extends Omit<Found, 'words' | 'doubts' | 'mended'> {
  told: readonly Prose[];
  boards: Boards;
  /** Whether a word is known, lower case. */
  isWord(word: string): boolean;
}

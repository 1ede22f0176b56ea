import { slug } from '../../../src/slug.ts';
import { readEntries } from './registry-entries.ts';

/** What is known of a board. */
interface Board {
  /** Id of its district. */
  district: string;
  /** When the board began and ended, a date or a year as the registry has it; null where it did not. */
  from: string | null;
  to: string | null;
}

/** Boards by their names, as slugs. */
export type Boards = ReadonlyMap<string, Board>;

/** Reads the boards from the registry of districts. */
export function loadBoards(): Boards {
  const boards = new Map<string, Board>();
  for (const [district, entry] of readEntries('districts')) {
    const { from = null, to = null, boards: names = [] } = entry as Partial<Entry>;
    for (const name of names) boards.set(slug(name), { district, from, to });
  }
  return boards;
}

/** What of a district's entry tells its boards. */
interface Entry extends Pick<Board, 'from' | 'to'> {
  boards: string[];
}

import { readdirSync } from 'node:fs';
import { slug } from '../../../src/slug.ts';
import { readEntry } from './registry-entry.ts';

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

/** Reads the boards from the registry of districts: a file a district, its name the id. */
export function loadBoards(): Boards {
  const folder = new URL('../../../content/registry/districts/', import.meta.url);
  const boards = new Map<string, Board>();
  for (const file of readdirSync(folder)) {
    if (!file.endsWith('.yml')) continue;
    const entry = readEntry(new URL(file, folder)) as Partial<Entry>;
    const board = { district: file.slice(0, -'.yml'.length), from: entry.from ?? null, to: entry.to ?? null };
    for (const name of entry.boards ?? []) boards.set(slug(name), board);
  }
  return boards;
}

/** What of a district's entry tells its boards. */
interface Entry extends Pick<Board, 'from' | 'to'> {
  boards: string[];
}

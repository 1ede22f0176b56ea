import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Doubt } from '../../src/model.ts';
import { slug } from '../../src/slug.ts';

/** District ids by the names of their boards, as slugs. */
export type Boards = ReadonlyMap<string, string>;

/** A board's district. */
export interface District {
  id: string;
  /** What is in doubt about the board. */
  doubts: Doubt[];
}

/** The district of a board; unknown boards get an id of their own and a doubt. */
export function district(board: string, boards: Boards): District {
  const known = boards.get(slug(board));
  if (known) return { id: known, doubts: [] };
  const id = slug(board.replace(/\s*stadsdelsnämnd$/i, '')) || 'okand';
  return {
    id,
    doubts: [
      {
        cell: 'board',
        reason: 'Nämnden finns inte i registret över stadsdelar',
        candidates: board ? [board] : [],
      },
    ],
  };
}

/** Reads the boards' names from the registry of districts: a file a district, its name the id. */
export function loadBoards(): Boards {
  const folder = new URL('../../content/registry/districts/', import.meta.url);
  const boards = new Map<string, string>();
  for (const file of readdirSync(folder)) {
    if (!file.endsWith('.yml')) continue;
    const entry = parse(readFileSync(new URL(file, folder), 'utf8')) as { boards?: string[] };
    for (const board of entry.boards ?? []) boards.set(slug(board), file.slice(0, -'.yml'.length));
  }
  return boards;
}

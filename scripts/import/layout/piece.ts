import { columnOf } from './columns.ts';
import { middle } from './extent.ts';
import { lineOf, type Line } from './line.ts';
import type { Word } from './types.ts';

/** The words of one column on one line. */
export interface Piece extends Line {
  column: number;
  middle: number;
}

/** A line cut into the words of each column. */
export function piecesOf(line: Line, edges: readonly number[]): Piece[] {
  const by = new Map<number, Word[]>();
  for (const word of line.words) {
    const column = columnOf(word, edges);
    by.set(column, [...(by.get(column) ?? []), word]);
  }
  return [...by].map(([column, words]) => ({ ...lineOf(words), column, middle: middle(line) }));
}

/** The pieces of each column, from the top. */
export function byColumn(pieces: readonly Piece[]): Piece[][] {
  const by = new Map<number, Piece[]>();
  for (const piece of pieces) by.set(piece.column, [...(by.get(piece.column) ?? []), piece]);
  return [...by.values()].map((chain) => chain.toSorted((a, b) => a.middle - b.middle));
}

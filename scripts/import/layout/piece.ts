import { columnOf } from './columns.ts';
import { middle } from '../read/extent.ts';
import { lineOf, type Line } from '../read/line.ts';
import type { Word } from '../read/types.ts';

/** The words of one column on one line. */
export interface Piece extends Line {
  column: number;
  middle: number;
  /** Words that may stand in another column as well, and that column. */
  open: readonly { text: string; column: number }[];
  /** Whether an icon before it tells that a name begins. */
  opens: boolean;
}

/** The words of one column on a line whose middle is given. */
export function pieceOf(words: Word[], column: number, at: number): Piece {
  return { ...lineOf(words), column, middle: at, open: [], opens: false };
}

/** A line cut into the words of each column. */
export function piecesOf(line: Line, edges: readonly number[]): Piece[] {
  const by = new Map<number, Word[]>();
  for (const word of line.words) {
    const column = columnOf(word, edges);
    const words = by.get(column);
    if (words) words.push(word);
    else by.set(column, [word]);
  }
  return [...by].map(([column, words]) => {
    const open = words.flatMap((word) => {
      const other = otherColumn(word, edges);
      return other === null ? [] : [{ text: word.text, column: other }];
    });
    return { ...pieceOf(words, column, middle(line)), open };
  });
}

/** A word that reaches over an edge by this share of itself or more stands in either column. */
const astride = 0.3;

/** The other column that a word may stand in as well, one that lies over an edge; null for one that does not. */
function otherColumn(word: Word, edges: readonly number[]): number | null {
  const own = columnOf(word, edges);
  const width = word.right - word.left;
  const [before, after] = [edges[own - 1] ?? -Infinity, edges[own] ?? Infinity];
  if (before - word.left > astride * width) return own - 1;
  return word.right - after > astride * width ? own + 1 : null;
}

/** The pieces of each column, from the top. */
export function byColumn(pieces: readonly Piece[]): Piece[][] {
  const by = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const chain = by.get(piece.column);
    if (chain) chain.push(piece);
    else by.set(piece.column, [piece]);
  }
  return [...by.values()].map((chain) => chain.toSorted((a, b) => a.middle - b.middle));
}

import { chained } from '../lines/chain.ts';
import { columnOf } from './columns.ts';
import { middle } from '../read/extent.ts';
import { linesOf, type Line } from '../read/line.ts';
import type { Word } from '../read/types.ts';

/** The words of one column on one line. */
export interface Piece extends Line {
  column: number;
  middle: number;
  /** Words that may stand in other columns as well, and these. */
  open: readonly { text: string; columns: readonly number[] }[];
  /** Whether none of its words may stand in another column. */
  isSure: boolean;
  /** Whether an icon before it tells that a name begins. */
  opens: boolean;
}

/** The column of a word, and others that it may stand in as well; those of a unit, which goes with its figure, tell nothing new. */
export interface Place {
  column: number;
  others: readonly number[];
  isUnit?: boolean;
}

//   Förskollärartäthet     Tertial 1      a line of large letters reaches over two of small ones, each a piece
//                               2023
/** A line cut into the words of each column; `placeOf` tells where each of its words stands. */
export function piecesBy(line: Line, placeOf: (word: Word, nth: number) => Place): Piece[] {
  const by = new Map<number, { words: Word[]; open: Piece['open']; isSure: boolean }>();
  line.words.forEach((word, nth) => {
    const { column, others, isUnit } = placeOf(word, nth);
    const own = by.get(column) ?? { words: [], open: [], isSure: true };
    by.set(column, own);
    own.words.push(word);
    own.isSure &&= !others.length;
    if (others.length && !isUnit) own.open = [...own.open, { text: word.text, columns: others }];
  });
  return [...by].flatMap(([column, { words, open, isSure }]) => {
    const own = linesOf(words);
    return own.map((part) => ({
      ...part,
      column,
      middle: middle(own.length > 1 ? part : line),
      open: open.filter(({ text }) => part.words.some((word) => word.text === text)),
      isSure,
      opens: false,
    }));
  });
}

/** A line cut into the words of each column, parted by edges. */
export function piecesOf(line: Line, edges: readonly number[]): Piece[] {
  return piecesBy(line, (word) => {
    const other = otherColumn(word, edges);
    return { column: columnOf(word, edges), others: other === null ? [] : [other] };
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

/** Pieces in the order of their heights. */
export function fromTop(pieces: readonly Piece[]): Piece[] {
  return pieces.toSorted((a, b) => a.middle - b.middle);
}

/** The pieces of each column, from the top. */
export function byColumn(pieces: readonly Piece[]): Piece[][] {
  return [...Map.groupBy(pieces, ({ column }) => column).values()].map(fromTop);
}

/** Pieces that stand beside one another, from the top. */
export function linesIn(pieces: readonly Piece[]): Piece[][] {
  return chained(fromTop(pieces), (piece, [first]) => piece.middle - first!.middle < 0.4 * first!.size);
}

//   Antal platser per 1
//   000 invånare            21
/** Whether a piece may be the beginning of a name: no name begins with a small letter, or with the rest of a figure. */
export function beginsName({ column, words }: Piece): boolean {
  return column === 0 && !/^(?:[\p{Ll}(]|000$)/u.test(words[0]!.text);
}

import type { Line } from '../read/line.ts';
import type { Headed } from './anchor.ts';
import { piecesOf, type Piece } from './piece.ts';
import type { Way } from './way.ts';

/** What of a table tells whose its words are. */
export interface Columned extends Headed {
  /** `edges[n]` parts column n from column n + 1. */
  edges: readonly number[];
}

/** Tells which column of its table each word is of. */
export interface Sharing {
  /** The words of each column of a table's lines, band by band. `isRest`: whether its head stands on a page before. */
  pieces(table: Columned, bands: readonly (readonly Line[])[], isRest: boolean): Piece[][];
  /** How most rows are set, where lines stand at one pitch and gaps tell nothing; null where gaps tell. */
  usual: Way | null;
  /** How far from its place a word may stand, in its size. */
  moved: number;
}

/** Words are of the column that they stand in. */
export const byPlace: Sharing = {
  pieces: ({ edges }, bands) => bands.map((lines) => lines.flatMap((line) => piecesOf(line, edges))),
  usual: null,
  moved: 0.3,
};

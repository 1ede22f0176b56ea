import type { Piece } from './pieces.ts';
import type { Picture } from './picture.ts';

/** How the letters of a piece stand, in pixels. */
export interface Stature {
  /** The line they stand on. */
  base: number;
  /** Size of the type. */
  size: number;
  /** How wide its strokes are, in sizes of the type. */
  stroke: number;
}

/** Height of capitals and digits, and of letters without a stroke upwards, in sizes of the type. */
const [capital, plain] = [0.71, 0.52];

/** Letters that reach no higher than an "x". */
const low = /^[acegmnopqrsuvwxyz.,:;\-–—\s]*$/u;

/** Tells how large the letters of a piece are from what they say: "en" is as high as half an "E". */
export function stature(page: Picture, piece: Piece, text: string, inky = 150): Stature {
  const highest = Math.max(...piece.blots.map((blot) => blot.bottom - blot.top));
  const letters = piece.blots.filter((blot) => blot.bottom - blot.top >= 0.5 * highest);
  const base = middle(letters.map((blot) => blot.bottom));
  const over = letters.map((blot) => base - blot.top);
  const most = Math.max(...over);
  const height = middle(over.filter((each) => each >= 0.8 * most));
  const size = height / (low.test(text) ? plain : capital);
  return { base, size, stroke: stroke(page, piece, inky) / size };
}

/** How wide strokes are on average, in pixels: ink over the number of its runs, hairlines and arches left out. */
function stroke({ width, data }: Picture, { left, top, right, bottom }: Piece, inky: number): number {
  const runs: number[] = [];
  for (let y = top; y < bottom; y++) {
    let run = 0;
    for (let x = left; x <= right; x++) {
      if (x < right && data[y * width + x]! < inky) run++;
      else if (run) (runs.push(run), (run = 0));
    }
  }
  const stems = runs.filter((run) => run < 0.35 * (bottom - top));
  return stems.length ? stems.reduce((sum, run) => sum + run, 0) / stems.length : 0;
}

function middle(of: readonly number[]): number {
  return of.toSorted((a, b) => a - b)[(of.length - 1) >> 1]!;
}

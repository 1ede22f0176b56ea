import type { Piece } from './pieces.ts';
import { high, inky, type Picture } from './picture.ts';

/** How the letters of a piece stand, in pixels. */
export interface Stature {
  /** The line they stand on. */
  base: number;
  /** Size of the type. */
  size: number;
  /** How wide its strokes are, in sizes of the type. */
  stroke: number;
}

/** The share of a type's size that is kept below the line for letters like "g". */
export const lowered = 0.22;

/** Letters of these hang below the line. */
const hanging = /[gjpqyQ(),;/]/;

/** How high over the line letters reach, in sizes of the type: "d", "D", "t" and "o". */
const [stem, capital, tee, plain] = [0.725, 0.7, 0.64, 0.53];

/**
 * Tells how large the letters of a piece are from what they say: "en" is half as high as "EN". Letters that touch are
 * fewer strokes than letters, so those of all heights are held against the strokes of all heights, in order.
 */
export function stature(page: Picture, piece: Piece, text: string): Stature {
  const highest = Math.max(...piece.blots.map(high));
  const letters = piece.blots.filter((blot) => high(blot) >= 0.4 * highest);
  const bottoms = letters.map((blot) => blot.bottom).sort((a, b) => a - b);
  // Of a lone "%" half the strokes are a ring above the line.
  const base = hanging.test(text) ? middle(bottoms) : bottoms[Math.floor(0.75 * bottoms.length)]!;
  const over = letters
    .filter((blot) => blot.bottom >= base - 0.2 * highest)
    .map((blot) => base - blot.top)
    .sort((a, b) => a - b);
  const told = [...text].flatMap(reachOf).sort((a, b) => a - b);
  const pairs = over.map((reach, at) => ({
    reach,
    told: told[Math.floor(((at + 0.5) / over.length) * told.length)] ?? capital,
  }));
  // Typefaces differ more in their low letters than in their high ones; the rings of a "%" are neither.
  const tall = text.includes('%') ? [] : pairs.filter((each) => each.told >= capital);
  const count = told.filter((each) => each >= capital).length;
  const highs = over.slice(-Math.max(1, count)).filter((reach) => reach >= 0.85 * over.at(-1)!);
  const size =
    tall.length > 1
      ? middle(tall.map(({ reach, told }) => reach / told))
      : middle(highs) / (told.at(-1) ?? capital);
  return { base, size, stroke: stroke(page, piece) / size };
}

/** How high a letter reaches, none for what is no letter; the dots of "i" and "ä" are strokes of their own. */
function reachOf(letter: string): number[] {
  if (/[acegijm-suv-zåäöé]/.test(letter)) return [plain];
  if (letter === 't') return [tee];
  if (/[bdfhkl]/.test(letter)) return [stem];
  return /[\p{L}\d()/&%]/u.test(letter) ? [capital] : [];
}

/** How wide strokes are on average, in pixels: ink over the number of its runs, hairlines and arches left out. */
function stroke({ width, data }: Picture, { left, top, right, bottom }: Piece): number {
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

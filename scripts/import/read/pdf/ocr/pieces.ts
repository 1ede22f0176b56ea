import type { Extent } from '../../types.ts';
import type { Blot } from './blots.ts';
import { dpi, high, wide, widen } from './picture.ts';

/** A line of print as far as no blank as wide as one between two cells, and no ruling, cuts it. */
export interface Piece extends Extent {
  blots: Blot[];
}

/** Letters are between so high, in parts of an inch. */
const [lowest, highest] = [0.032, 0.45];

/** Height of the bands in which neighbours are looked for, in parts of an inch, and how many parts of a band. */
const [bandHeight, mostNeighbours] = [0.1, 40];

/** Blank between letters of a word, in heights of what stands beside it. */
const inWord = 0.25;

/** A comma, a ring or a point is lower than this share of the word that it stands at. */
const half = 0.5;

/** Blank inside a piece: one between words of wide type, or beside a "1", is up to this, one between cells over 0.9. */
const inPiece = 0.8;

/**
 * Puts a page's blots together to lines of print, from letters that stand side by side and never from what a table
 * should look like. `rulings` run down and part cells.
 */
export function pieces(blots: readonly Blot[], rulings: readonly Extent[]): Piece[] {
  const isSmall = (blot: Blot) => high(blot) < lowest * dpi;
  const isLetter = (blot: Blot) =>
    !isSmall(blot) && high(blot) <= highest * dpi && wide(blot) <= 2 * highest * dpi;
  const words = grouped(blots.filter(isLetter).map(alone), rulings, inWord);
  // What stands near no word is dust.
  for (const blot of blots.filter(isSmall)) hold(alone(blot), words);
  // Commas of large print and rings of headings are as large as small letters.
  const isHeld = (part: Piece) =>
    part.blots.length <= 2 &&
    hold(
      part,
      words.filter((word) => high(part) < half * high(word)),
    );
  const lowFirst = words.toSorted((a, b) => high(a) - high(b));
  const whole = lowFirst.filter((word) => !isHeld(word));
  const found = grouped(whole, rulings, inPiece);
  return found.sort((a, b) => a.top - b.top || a.left - b.left);
}

function alone(blot: Blot): Piece {
  const { left, top, right, bottom } = blot;
  return { left, top, right, bottom, blots: [blot] };
}

/** Joins what stands side by side with at most so many heights of blank between. */
function grouped(parts: readonly Piece[], rulings: readonly Extent[], gap: number): Piece[] {
  const sorted = parts.toSorted((a, b) => a.left - b.left);
  const parents = sorted.map((_, at) => at);
  const root = (of: number) => {
    while (parents[of] !== of) of = parents[of] = parents[parents[of]!]!;
    return of;
  };
  // Parts seen so far by the bands of the page that they cross: only the last few of a band can be neighbours.
  const band = Math.round(bandHeight * dpi);
  const seen = new Map<number, number[]>();
  sorted.forEach((part, at) => {
    for (let row = Math.floor(part.top / band); row <= Math.floor((part.bottom - 1) / band); row++) {
      const before = seen.get(row) ?? [];
      for (const other of before.slice(-mostNeighbours))
        if (besides(sorted[other]!, part, gap) && !parted(sorted[other]!, part, rulings))
          parents[root(other)] = root(at);
      before.push(at);
      seen.set(row, before);
    }
  });
  const found = new Map<number, Piece>();
  sorted.forEach((part, at) => {
    const piece = found.get(root(at));
    if (piece) join(piece, part);
    else found.set(root(at), { ...part, blots: [...part.blots] });
  });
  return [...found.values()];
}

/** Whether two parts stand on one line with little blank between; `a` begins no further right than `b`. */
function besides(a: Piece, b: Piece, gap: number): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const [least, most] = [Math.min(high(a), high(b)), Math.max(high(a), high(b))];
  return shared >= 0.45 * least && most <= 3.5 * least && b.left - a.right <= gap * most;
}

function parted(a: Extent, b: Extent, rulings: readonly Extent[]): boolean {
  const middle = (Math.max(a.top, b.top) + Math.min(a.bottom, b.bottom)) / 2;
  return rulings.some(
    ({ left, top, right, bottom }) =>
      left >= a.right - 3 && right <= b.left + 3 && top < middle && bottom > middle,
  );
}

function join(piece: Piece, part: Piece): void {
  widen(piece, part);
  piece.blots.push(...part.blots);
}

/** Gives a part to the word it stands nearest to, if there is one: points, commas, hyphens, accents. */
function hold(part: Piece, words: readonly Piece[]): boolean {
  const [x, y] = [(part.left + part.right) / 2, (part.top + part.bottom) / 2];
  //   … som känner till stadens aktivitetscenter -      a dash stands a blank from its word; a blurred one is higher
  const isDash = wide(part) > 1.5 * high(part);
  let nearest: Piece | undefined;
  let least = Infinity;
  for (const word of words) {
    const [aside, over] = [(isDash ? 1 : 0.5) * high(word), 0.5 * high(word)];
    if (x < word.left - aside || x > word.right + aside || y < word.top - over || y > word.bottom + over)
      continue;
    const away = Math.max(word.top - y, y - word.bottom, 0) + Math.max(word.left - x, x - word.right, 0);
    if (away < least) [nearest, least] = [word, away];
  }
  if (nearest) join(nearest, part);
  return nearest !== undefined;
}

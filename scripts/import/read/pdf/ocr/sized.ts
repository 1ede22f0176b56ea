import type { Mark, Word, WordPage } from '../../types.ts';
import type { ReadPiece } from './read-piece.ts';
import { lowered } from './stature.ts';

/** A page as it was read from its picture: its print in pieces, each measured by itself; places in points. */
export interface ReadPage {
  /** Its place in the file, from 1. */
  number: number;
  width: number;
  height: number;
  pieces: ReadPiece[];
  marks: Mark[];
}

/** Sizes of one type, measured in a picture, differ by less than this share. */
const alike = 0.05;

/** Sizes that differ by less are one, in points. */
const exact = 1e-6;

/** A size that is off by less than this share from that of the print beside it is the same, measured badly. */
const off = 0.25;

/** A text of more letters is measured well. */
const many = 40;

/** So few letters are measured badly. */
const few = 12;

/** A report sets so many letters or more in one size. */
const least = 12;

/** Bold strokes are at least so many times as wide as plain ones. */
const bolder = 1.15;

/** A size that a report is set in. */
interface Size {
  size: number;
  letters: number;
}

/**
 * Gives pieces the sizes that their report is set in. Those are few, and what is measured on a piece comes from the few
 * letters that it has: of "en" none tells how high a capital would be.
 */
export function sized(pages: readonly ReadPage[]): WordPage[] {
  const all = pages.flatMap((page) => page.pieces);
  const own = sizeOf(all);
  const bold = boldFrom(all);
  return pages.map(({ pieces, ...page }) => {
    const near = pieces.map((piece) => own(piece.size));
    const words = pieces.flatMap((piece, at) => {
      const beside =
        lettersOf(piece) < few ? besides(piece, pieces, near) : between(piece, near[at], pieces, near);
      return upright(piece, beside ?? near[at] ?? piece.size, bold);
    });
    return { ...page, words };
  });
}

function upright({ words, base, size: measured, stroke }: ReadPiece, size: number, boldest: number): Word[] {
  const [top, bottom] = [base - (1 - lowered) * size, base + lowered * size];
  const bold = (stroke * measured) / size >= boldest;
  return words.map((word) => ({ ...word, top, bottom, size, bold }));
}

/** How wide strokes are, in sizes of their type, that are bold: those nearer to the mean of wide ones than to that of narrow ones. */
function boldFrom(pieces: readonly ReadPiece[]): number {
  const strokes = pieces.filter((each) => lettersOf(each) > 2 && each.stroke > 0).map((each) => each.stroke);
  const mean = (of: readonly number[]) => of.reduce((sum, each) => sum + each, 0) / of.length;
  let [narrow, wide] = [Math.min(...strokes), Math.max(...strokes)];
  for (let round = 0; round < 20; round++) {
    const middle = (narrow + wide) / 2;
    const [below, above] = [
      strokes.filter((each) => each < middle),
      strokes.filter((each) => each >= middle),
    ];
    if (!below.length || !above.length) break;
    [narrow, wide] = [mean(below), mean(above)];
  }
  return wide >= bolder * narrow ? (narrow + wide) / 2 : Infinity;
}

/**
 * Tells which size of its report a measured one is; null for one that is near none. Measures move to the mean of those
 * alike until they stay: what lies between two sizes goes to the one that more letters near it have.
 */
function sizeOf(pieces: readonly ReadPiece[]): (measured: number) => number | null {
  const all = pieces.map((piece): Size => ({ size: piece.size, letters: lettersOf(piece) }));
  const alikeTo = (size: number) => all.filter((each) => Math.abs(each.size - size) <= alike * size);
  const letters = (of: readonly Size[]) => of.reduce((sum, each) => sum + each.letters, 0);
  const mean = (of: readonly Size[]) =>
    of.reduce((sum, each) => sum + each.size * each.letters, 0) / letters(of);
  const found = new Map<number, number>();
  for (const { size } of all.filter((each) => each.letters > 0)) {
    if (found.has(size)) continue;
    let [at, last] = [size, 0];
    while (Math.abs(at - last) > exact) [at, last] = [mean(alikeTo(at)), at];
    if (letters(alikeTo(at)) >= least) found.set(size, at);
  }
  return (measured) => found.get(measured) ?? nearest(measured, [...found.values()]);
}

function nearest(size: number, among: readonly number[]): number | null {
  const away = (each: number) => Math.abs(each - size) / each;
  const best = among.reduce<number | null>((a, b) => (a === null || away(b) < away(a) ? b : a), null);
  return best !== null && away(best) <= off ? best : null;
}

/** The size of most letters on a piece's line, and right above and below where it begins; null where none is near its own. */
function besides(
  piece: ReadPiece,
  all: readonly ReadPiece[],
  sizes: readonly (number | null)[],
): number | null {
  const letters = new Map<number, number>();
  all.forEach((other, at) => {
    const size = sizes[at];
    if (!size || Math.abs(size - piece.size) > off * size || !isBeside(piece, other)) return;
    letters.set(size, (letters.get(size) ?? 0) + lettersOf(other));
  });
  const most = [...letters].reduce<[number, number] | null>((a, b) => (a && a[1] >= b[1] ? a : b), null);
  return most?.[0] ?? null;
}

//   Parkinvesteringar        0,9
//   Klimatinvesteringar      9,0       a row of a table, whatever was measured on its name: the rows above it and below
//   Trygghetsinvesteringar  -1,5       are of one other size
/** The one size that is printed right above a short text and right below it; null where there is none. */
function between(
  piece: ReadPiece,
  own: number | null | undefined,
  all: readonly ReadPiece[],
  sizes: readonly (number | null)[],
): number | null {
  if (lettersOf(piece) >= many) return null;
  const next = (way: 1 | -1) =>
    all.findIndex(
      (other) => other !== piece && way * (other.base - piece.base) > 0 && isBeside(piece, other),
    );
  const [above, below] = [next(-1), next(1)].map((at) => (at < 0 ? null : sizes[at]));
  return above && above === below && above !== own && Math.abs(above - piece.size) <= off * above
    ? above
    : null;
}

function isBeside(piece: ReadPiece, other: ReadPiece): boolean {
  const [distance, size] = [Math.abs(other.base - piece.base), Math.max(piece.size, other.size)];
  const [[left, right], [otherLeft, otherRight]] = [piece, other].map(sides) as [Sides, Sides];
  //   Avgifts-       begins, ends or has its middle where the other does
  //     bilder
  const isAligned = [left - otherLeft, right - otherRight, (left + right - otherLeft - otherRight) / 2].some(
    (away) => Math.abs(away) < 0.3 * size,
  );
  return distance < 0.15 * size || (distance < 1.4 * size && isAligned);
}

type Sides = [left: number, right: number];

function sides({ words }: ReadPiece): Sides {
  return [words[0]?.left ?? 0, words.at(-1)?.right ?? 0];
}

function lettersOf({ words }: ReadPiece): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}

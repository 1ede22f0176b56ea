import type { Word } from '../../layout/types.ts';
import { settled, type Reading } from './figure.ts';
import type { Piece } from './pieces.ts';
import { cut, enlarged, type Picture } from './picture.ts';
import type { ReadLine, ReadWord } from './reader.ts';
import { lowered, stature, type Stature } from './stature.ts';
import { strokes } from './strokes.ts';
import { symbol } from './symbol.ts';

/** White around a piece, in pixels: with more above and below the reader loses commas, with less letters at the sides. */
const [sides, above] = [12, 4];

/** A short text without figures that its reader is not sure of is read again; a long one is left to its neighbours. */
const short = 30;

/** A text of so many letters or more is prose, not a figure with its unit. */
const mostLetters = 12;

/** Dates and years that a sure reader gives need no second reading. */
const dated = /^(?:20\d\d-[01]\d-[0-3]\d|(?:Tertial [12] )?20\d\d)$/;

/** What is left of a ruling looks like these. */
const edge = /^[|[\]{}_~]+$/;

/** A word of a piece. */
export type PieceWord = Pick<Word, 'text' | 'left' | 'right' | 'sure' | 'readings'>;

/** What a piece of a page says, and how its letters stand; all in pixels. */
export interface ReadPiece extends Stature {
  words: PieceWord[];
}

/** Reads one piece of a page: once if it is prose, twice if it may be a figure, the second time enlarged. */
export async function readPiece(page: Picture, piece: Piece, read: ReadLine): Promise<ReadPiece> {
  const sign = symbolOf(page, piece);
  if (sign) {
    const { left, top, right, bottom } = piece;
    const [size, words] = [bottom - top, [{ text: sign, sure: 1, left, right }]];
    return { words, base: bottom - lowered * size, size, stroke: 0 };
  }
  const picture = cut(page, piece, sides, above);
  const words = placed(await read(picture), piece, 1).filter((each) => !edge.test(each.text));
  const text = textOf(words);
  const stands = stature(page, piece, text);
  const plain = (each: readonly ReadWord[]): PieceWord[] =>
    each.map(({ text, sure, left, right }) => ({ text, sure, left, right }));
  if (!isDoubtful(text, sureOf(words))) return { words: plain(words), ...stands };

  const again = placed(await read(enlarged(picture, 2)), piece, 2).filter((each) => !edge.test(each.text));
  const [first, second] = [words, again].map((each) => ({ text: textOf(each), sure: sureOf(each) })) as [
    Reading,
    Reading,
  ];
  return { words: both(), ...stands };

  function both(): PieceWord[] {
    if ([first, second].some((each) => each.text === '%')) return spread('%', piece);
    const figure = settled(first, second, strokes(piece.blots));
    if (figure)
      return figure.readings.length ? [doubted(figure.readings, piece)] : spread(figure.text, piece);
    const isAgreed = bare(first.text) === bare(second.text) || !/\d/.test(first.text + second.text);
    if (!isAgreed) return [doubted([first.text, second.text].filter(Boolean), piece)];
    return plain(first.text === '' || second.sure > first.sure ? again : words);
  }
}

/** The sign that a piece is, specks beside it aside. */
function symbolOf(page: Picture, { blots }: Piece): ReturnType<typeof symbol> {
  const largest = blots.reduce((best, each) => (each.ink > best.ink ? each : best));
  const all = blots.reduce((sum, each) => sum + each.ink, 0);
  return largest.ink >= 0.9 * all ? symbol(page, largest) : null;
}

function doubted(readings: string[], { left, right }: Piece): PieceWord {
  return { text: readings[0]!, sure: 0, readings, left, right };
}

/** A settled text over the width of its piece, each word as wide as it has letters. */
function spread(text: string, { left, right }: Piece): PieceWord[] {
  const each = (right - left) / text.length;
  let at = 0;
  return text.split(' ').map((word) => {
    const from = at;
    at += word.length + 1;
    return { text: word, sure: 1, left: left + from * each, right: left + (at - 1) * each };
  });
}

/** Whether a text is read again: what may be a figure, and what its reader was not sure of. */
function isDoubtful(text: string, sure: number): boolean {
  if (dated.test(text) && sure > 0.85) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (
    text.length <= 3 || (letters < mostLetters && /[\d%]/.test(text)) || (text.length < short && sure < 0.7)
  );
}

function placed(words: readonly ReadWord[], { left, top }: Piece, scale: number): ReadWord[] {
  return words.map((word) => ({
    ...word,
    left: word.left / scale - sides + left,
    right: word.right / scale - sides + left,
    top: word.top / scale - above + top,
    bottom: word.bottom / scale - above + top,
  }));
}

function textOf(words: readonly ReadWord[]): string {
  return words.map((word) => word.text).join(' ');
}

function sureOf(words: readonly ReadWord[]): number {
  return Math.min(1, ...words.map((word) => word.sure));
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

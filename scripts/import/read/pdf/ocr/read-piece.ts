import { likeAny, usual } from '../../../words/confusions.ts';
import { around } from '../../extent.ts';
import type { Word } from '../../types.ts';
import { eyeOf, type Eye } from './digits.ts';
import { endsOf, markWord, withSign, type Ends, type PieceWord } from './ends.ts';
import { likeUnit, settled, type Reading } from './figure.ts';
import type { Piece } from './pieces.ts';
import { withPercent } from './percent.ts';
import { cut, enlarged, type Picture } from './picture.ts';
import type { ReadLine, ReadWord } from './reader.ts';
import { lowered, stature, type Stature } from './stature.ts';
import { strokes, type Strokes } from './strokes.ts';
import { symbol } from './symbol.ts';
import { seenFigure, withSeen, witnessed, type Seen } from './witness.ts';

/** White around a piece, in pixels: with more above and below the reader loses commas, with less letters at the sides. */
const [sides, above] = [12, 4];

/** A short text without figures that its reader is not sure of is read again; a long one is left to its neighbours. */
const short = 30;

/** A text of so many letters or more is prose, not a figure with its unit. */
const mostLetters = 12;

/** Dates and years that a sure reader gives need no second reading. */
const dated = /^(?:20\d\d-[01]\d-[0-3]\d|(?:Tertial [12] )?20\d\d)$/;

/** Digits of figures that both readings agree on and the first is so sure of show what digits look like. */
const sureDigit = 0.85;

/** A short text that neither reading is so sure of is no word where its strokes look like digits. */
const leastSure = 0.75;

/** What is left of a ruling looks like these. */
const edge = new RegExp(`^[${likeAny('│%', usual)}]+$`);

/** What a piece of a page says, and how its letters stand; all in pixels. */
export interface ReadPiece extends Stature {
  words: PieceWord[];
}

/** A piece as readers gave it, before its figures are settled. */
export interface Draft {
  piece: Piece;
  first: ReadWord[];
  /** What it said enlarged, where it may be a figure; else null. */
  second: ReadWord[] | null;
  stands: Stature;
  /** The sign and the note's mark that it begins and ends with, what a reader said of the mark, and what is between. */
  parted?: Omit<Ends, 'own'> & { told: string; own: Draft };
}

/** Reads one piece of a page: once if it is prose, twice if it may be a figure, the second time enlarged. */
export async function draft(page: Picture, piece: Piece, read: ReadLine): Promise<Draft> {
  const whole = await draftOf(page, piece, read);
  const ends = endsOf(page, piece.blots);
  if (!ends) return whole;
  const { sign, mark, own: blots } = ends;
  const own = await draftOf(page, { ...around(blots), blots }, read);
  const told = mark ? bare(textOf(await read(enlarged(cut(page, mark.area, sides, above), 2)))) : '';
  return { ...whole, parted: { sign, mark, told, own } };
}

async function draftOf(page: Picture, piece: Piece, read: ReadLine): Promise<Draft> {
  const sign = symbolOf(page, piece);
  if (sign) {
    const { left, top, right, bottom } = piece;
    const size = bottom - top;
    const first = [{ text: sign, sure: 1, left, top, right, bottom }];
    return { piece, first, second: null, stands: { base: bottom - lowered * size, size, stroke: 0 } };
  }
  const picture = cut(page, piece, sides, above);
  const first = withoutEdges(placed(await read(picture), piece, 1));
  const stands = stature(page, piece, textOf(first));
  if (!isDoubtful(textOf(first), sureOf(first))) return { piece, first, second: null, stands };
  const second = withoutEdges(placed(await read(enlarged(picture, 2)), piece, 2));
  const told = (words: ReadWord[]) => withPercent(words, piece.blots);
  return { piece, first: told(first), second: told(second), stands };
}

/** Words without what is left of rulings; two strokes behind a figure are what a reader may have made of its "%". */
function withoutEdges(words: readonly ReadWord[]): ReadWord[] {
  const isFigure = (text = '') => /^[-+]?\d[\d.,]*$/.test(text) && !/^(?:19|20)\d\d$/.test(text);
  return words.filter(
    ({ text }, at) => !edge.test(text) || (likeUnit.test(text) && isFigure(words[at - 1]?.text)),
  );
}

/** Settles a page's pieces: what two readings agree on, and what the shapes of its sure digits tell of the others. */
export function settle(page: Picture, drafts: readonly Draft[]): ReadPiece[] {
  const counted = drafts.map((each) => (each.second ? strokes(each.piece.blots) : null));
  const known = drafts.flatMap(({ first, second }, at) => {
    const [ink, digits] = [counted[at], textOf(first).replace(/\D/g, '')];
    const isSure = ink && bare(textOf(first)) === bare(textOf(second!)) && sureOf(first) > sureDigit;
    return isSure && digits.length === ink.digits.length ? [{ digits, strokes: ink.digits }] : [];
  });
  const eye = eyeOf(page, known);
  return drafts.map(
    (each, at) => withEnds(each, eye) ?? { words: wordsOf(each, counted[at]!, eye), ...each.stands },
  );
}

/** A piece whose sign and mark are told apart from its words; null where it has none, and is read as a whole. */
function withEnds({ piece, first, second, parted }: Draft, eye: Eye): ReadPiece | null {
  if (!parted) return null;
  const { sign, mark, told, own } = parted;
  const words = withSign(wordsOf(own, own.second ? strokes(own.piece.blots) : null, eye), sign);
  if (!words) return null;
  if (!mark) return { words, ...own.stands };
  const word = markWord(mark, told, eye);
  if (word) return { words: [...words, word], ...own.stands };
  // A "%" that broke has raised strokes of its own.
  const isPercent = [first, second ?? []].every((each) => textOf(each).endsWith('%'));
  if (mark.isLow || isPercent || !own.second) return null;
  const readings = words.flatMap((each) => each.readings ?? []);
  const all = [...(readings.length ? readings : [textOf(words)]), textOf(first), textOf(second ?? [])];
  return { words: [doubted([...new Set(all)].filter(Boolean), piece)], ...own.stands };
}

function wordsOf(
  { piece, first, second }: Omit<Draft, 'stands'>,
  ink: Strokes | null,
  eye: Eye,
): PieceWord[] {
  if (!second) return plain(first);
  const seen = ink && { digits: eye(ink.digits), comma: ink.comma };
  const [one, two] = [first, second].map((each) => readingOf(each, seen)) as [Reading, Reading];
  if (one.text === '%' || two.text === '%') return spread('%', piece);
  const figure = settled(one, two, ink);
  if (figure) {
    const { text, readings } = seen ? witnessed(figure, seen) : figure;
    return readings.length ? [doubted(readings, piece)] : spread(text, piece);
  }
  const isAgreed =
    bare(one.text).toLowerCase() === bare(two.text).toLowerCase() || !/\d/.test(one.text + two.text);
  const shown = seen && seenFigure(seen, Math.max(one.text.length, two.text.length));
  if (!isAgreed || (shown && Math.max(one.sure, two.sure) < leastSure))
    return [doubted([...new Set([shown ?? '', one.text, two.text])].filter(Boolean), piece)];
  return plain(one.text === '' || two.sure > one.sure ? second : first);
}

function plain(words: readonly ReadWord[]): PieceWord[] {
  return words.map(({ text, left, right }) => ({ text, left, right }));
}

function readingOf(words: readonly ReadWord[], seen: Seen | null): Reading {
  const text = textOf(words);
  return { text: seen ? withSeen(text, seen) : text, sure: sureOf(words) };
}

/** The sign that a piece is, specks beside it aside. */
function symbolOf(page: Picture, { blots }: Piece): ReturnType<typeof symbol> {
  const largest = blots.reduce((best, each) => (each.ink > best.ink ? each : best));
  const all = blots.reduce((sum, each) => sum + each.ink, 0);
  return largest.ink >= 0.9 * all ? symbol(page, largest) : null;
}

function doubted(readings: string[], { left, right }: Piece): PieceWord {
  return { text: readings[0]!, readings, left, right };
}

/** A settled text over the width of its piece, each word as wide as it has letters. */
function spread(text: string, { left, right }: Piece): PieceWord[] {
  const each = (right - left) / text.length;
  let at = 0;
  return text.split(' ').map((word) => {
    const from = at;
    at += word.length + 1;
    return { text: word, left: left + from * each, right: left + (at - 1) * each };
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

function textOf(words: readonly Pick<Word, 'text'>[]): string {
  return words.map((word) => word.text).join(' ');
}

function sureOf(words: readonly ReadWord[]): number {
  return Math.min(1, ...words.map((word) => word.sure));
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

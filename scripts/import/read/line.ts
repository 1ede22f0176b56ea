import { chained } from '../lines/chain.ts';
import { around, middle, type Sides } from './extent.ts';
import type { Extent, Word } from './types.ts';

/** Words that stand side by side, from the left. */
export interface Line extends Extent {
  words: Word[];
  /** The size of most of its letters, in points. */
  size: number;
  /** Whether most of its letters are bold. */
  bold: boolean;
}

/** Words stand on one line when their middles are nearer than this share of the smaller one's height. */
const sameLine = 0.45;
/** A raised or lowered word is smaller than this share of the words beside it. */
const small = 0.87;

/** Whether two heights, so far apart from middle to middle, are of one line; a raised figure belongs to what it stands at. */
function isOneLine(distance: number, a: number, b: number): boolean {
  const [lower, higher] = [Math.min(a, b), Math.max(a, b)];
  return distance < sameLine * (lower < small * higher ? higher : lower);
}

/** What stands on one line each, from the top and from the left; `height`: how high its letters are. */
export function byLine<T extends Extent>(things: readonly T[], height: (thing: T) => number): T[][] {
  const lines: T[][] = [];
  let line = { at: 0, height: 0 };
  for (const thing of things.toSorted((a, b) => middle(a) - middle(b))) {
    const own = { at: middle(thing), height: height(thing) };
    const isSame = lines.length > 0 && isOneLine(own.at - line.at, line.height, own.height);
    if (isSame) lines.at(-1)!.push(thing);
    else lines.push([thing]);
    // The line's height is its largest letters'.
    if (!isSame || own.height > line.height / small) line = own;
  }
  return lines.map((each) => each.toSorted((a, b) => a.left - b.left));
}

/** Words as lines, from the top. */
export function linesOf(words: readonly Word[]): Line[] {
  return byLine(words, ({ top, bottom }) => bottom - top).map(lineOf);
}

/** Words from the left as one line. */
export function lineOf(words: Word[]): Line {
  if (words.length === 1) {
    const { left, top, right, bottom, size, bold } = words[0]!;
    return { left, top, right, bottom, words, size, bold };
  }
  let [letters, bold] = [0, 0];
  for (const word of words) {
    letters += word.text.length;
    if (word.bold) bold += word.text.length;
  }
  const { left, top, right, bottom } = around(words);
  return { left, top, right, bottom, words, size: sizeOf(words, letters), bold: 2 * bold > letters };
}

/** The size that half of the letters are no larger than. */
function sizeOf(words: readonly Word[], letters: number): number {
  const [{ size }] = words as [Word];
  if (words.every((word) => word.size === size)) return size;
  const bySize = words.toSorted((a, b) => a.size - b.size);
  let half = letters / 2;
  return bySize.find((word) => (half -= word.text.length) <= 0)?.size ?? bySize.at(-1)!.size;
}

/** Words of one text stand no farther apart than this, in their size. */
export const wordGap = 0.4;
/** Words of two cells, or of two headings, stand farther apart than this, in their size. */
export const cellGap = 0.62;

/** Cuts a line where the gap between two words is wider than so many times its size. */
export function phrasesOf(line: Pick<Line, 'words' | 'size'>, gap: number): Line[] {
  const isNear = (word: Word, words: readonly Word[]) =>
    word.left - words.at(-1)!.right <= gap * Math.min(line.size, word.size);
  return chained(line.words, isNear).map(lineOf);
}

//   Inventera buller      2024-01-01       "Revidera" would have stood beside "buller"
//   Revidera ordningen
/**
 * Whether a word that begins a line would have fitted on the line above, which could reach as far as `right`; `blank`:
 * how wide a blank between two words is, in their size.
 */
export function hasRoom(
  above: Pick<Word, 'right' | 'size'>,
  word: Sides,
  right: number,
  blank = 0.5,
): boolean {
  return above.right + blank * above.size + (word.right - word.left) <= right;
}

/** What the cells of a line say, told by the gaps between them alone. */
export function cellsOf(line: Pick<Line, 'words' | 'size'>): string[] {
  return phrasesOf(line, cellGap).map(textOf);
}

/** What a line says, blanks between its words. */
export function textOf({ words }: { words: readonly Pick<Word, 'text'>[] }): string {
  let text = '';
  words.forEach((word, n) => (text += n === 0 ? word.text : ` ${word.text}`));
  return text;
}

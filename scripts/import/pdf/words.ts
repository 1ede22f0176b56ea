import { attachMarks } from './mark.ts';
import { isOneLine } from '../layout/line.ts';
import type { Mark, Word } from '../layout/types.ts';
import type { Drawing } from './drawing.ts';
import type { Direction, Letter } from './letter.ts';

/** What of a page can be read: its words and marks, and how wide and high it is as a reader holds it. */
export interface Held {
  words: Word[];
  marks: Mark[];
  width: number;
  height: number;
}

/** Turns a page so that most of its text runs to the right, and joins its letters to words. */
export function held({ letters, marks }: Drawing, width: number, height: number): Held {
  const way = mostOf(letters);
  if (way !== 0) {
    const turn = turned(way, width, height);
    letters.forEach((each) => Object.assign(each, turn(each), { direction: (each.direction - way + 4) % 4 }));
    marks.forEach((each) => Object.assign(each, turn(each)));
    if (way !== 2) [width, height] = [height, width];
  }
  // Text that runs another way than the page's is a stamp, a watermark or a margin's note.
  const straight = letters.filter((each) => !each.slanted);
  const own = 2 * straight.length > letters.length ? straight : letters;
  const upright = own.filter((each) => each.direction === 0);
  return { words: wordsOf(upright), marks, width, height };
}

function mostOf(letters: readonly Letter[]): Direction {
  const count = [0, 0, 0, 0];
  for (const { direction } of letters) count[direction]!++;
  return count.indexOf(Math.max(...count)) as Direction;
}

function turned(way: Direction, width: number, height: number) {
  type Box = Pick<Letter, 'left' | 'top' | 'right' | 'bottom'>;
  return ({ left, top, right, bottom }: Box): Box => {
    if (way === 1) return { left: top, right: bottom, top: width - right, bottom: width - left };
    if (way === 3) return { left: height - bottom, right: height - top, top: left, bottom: right };
    return { left: width - right, right: width - left, top: height - bottom, bottom: height - top };
  };
}

/** A raised letter is smaller than this share of the one before it. */
const small = 0.87;
/** A gap wider than this share of the size is a blank. */
const blank = 0.17;

/** Letters of one line and without a gap between them are a word, in whatever order and pieces they were drawn. */
function wordsOf(letters: readonly Letter[]): Word[] {
  const words: Word[] = [];
  for (const line of linesOf(letters)) {
    let word: Word | null = null;
    let last: Letter | null = null;
    for (const letter of line) {
      if (last && isAgain(last, letter)) continue;
      const gap: number = last ? letter.left - last.right : Infinity;
      const isOther =
        last !== null && Math.min(letter.size, last.size) < small * Math.max(letter.size, last.size);
      if (word && !isOther && gap < blank * Math.min(letter.size, last!.size) && gap > -2 * letter.size) {
        word.text += letter.text;
        word.right = Math.max(word.right, letter.right);
        word.top = Math.min(word.top, letter.top);
        word.bottom = Math.max(word.bottom, letter.bottom);
        word.size = Math.max(word.size, letter.size);
      } else {
        const { text, left, top, right, bottom, size, bold } = letter;
        word = { text, left, top, right, bottom, size, bold, sure: 1 };
        words.push(word);
      }
      last = letter;
    }
  }
  for (const word of words) word.text = withoutSoft(word.text.normalize('NFC'));
  return attachMarks(words);
}

//   "Verksam­heten", "uppfö­‐"     a place to break at says nothing within a line; at its end it is the hyphen that is seen
/** A word without its soft hyphens, but for one at its end; one before a figure may be a minus. */
function withoutSoft(text: string): string {
  if (!text.includes('\u00ad')) return text;
  return text.replace(/\u00ad[-‐]$/, '\u00ad').replace(/(?<=^|\p{L})\u00ad(?=\p{L})/gu, '');
}

/** A letter drawn twice, a hair apart, to look bold. */
function isAgain(a: Letter, b: Letter): boolean {
  return (
    a.text === b.text && Math.abs(a.left - b.left) < 0.12 * a.size && Math.abs(a.top - b.top) < 0.2 * a.size
  );
}

/** Letters by lines from the top, each from the left. */
function linesOf(letters: readonly Letter[]): Letter[][] {
  const lines: Letter[][] = [];
  let middle = 0;
  let size = 0;
  const sorted = letters.toSorted((a, b) => a.top + a.bottom - b.top - b.bottom);
  for (const letter of sorted) {
    const own = (letter.top + letter.bottom) / 2;
    if (lines.length && isOneLine(own - middle, size, letter.size)) lines.at(-1)!.push(letter);
    else {
      lines.push([letter]);
      [middle, size] = [own, letter.size];
      continue;
    }
    if (letter.size > size / small) [middle, size] = [own, letter.size];
  }
  return lines.map((line) => line.toSorted((a, b) => a.left - b.left));
}

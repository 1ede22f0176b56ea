import { withoutLigatures } from '../../lines/clean.ts';
import { median } from '../../lines/median.ts';
import { blanksIn, type IsBlank } from './blank.ts';
import { attachMarks } from './mark.ts';
import { withStrokes } from './stroke.ts';
import { liesOn, straightened } from '../extent.ts';
import { byLine } from '../line.ts';
import type { Extent, Mark, Word, WordPage } from '../types.ts';
import { turnedHeadings } from './turned-headings.ts';
import type { Direction, Drawing, Letter } from './letter.ts';

/** What of a page can be read, as a reader holds it. */
export type Held = Omit<WordPage, 'number'>;

/** Turns a page so that most of its text runs to the right, and joins its letters to words. */
export function held({ letters, marks, unseen }: Drawing, width: number, height: number): Held {
  const way = mostOf(letters);
  const page = straightened({ left: 0, top: 0, right: width, bottom: height }, way);
  if (way !== 0) {
    const turn = (each: Extent) => Object.assign(each, moved(straightened(each, way), page));
    letters.forEach((each) => Object.assign(turn(each), { direction: (each.direction - way + 4) % 4 }));
    marks.forEach(turn);
  }
  const size = { width: page.right - page.left, height: page.bottom - page.top };
  return { words: wordsHeld(letters, marks), marks, ...size, unseen };
}

/** The words of a page that is turned as a reader holds it. */
export function wordsHeld(letters: readonly Letter[], marks: readonly Mark[]): Word[] {
  // Text that runs another way than the page's is a stamp, a watermark or a margin's note, or heads a narrow column.
  const straight = letters.filter((each) => !each.slanted);
  const own = 2 * straight.length > letters.length ? straight : letters;
  const upright = withoutStamps(own.filter((each) => each.direction === 0));
  const words = wordsOf(upright);
  const heads = ([1, 3] as const).flatMap((way) => {
    const turned = own.filter((each) => each.direction === way);
    const level = turned.map((each) => ({ ...each, ...straightened(each, way) }));
    return turnedHeadings(wordsOf(level), way, words);
  });
  return withStrokes([...words, ...heads], marks);
}

/** A stamp's letters are so many times as high as those below it. */
const stamped = 2.5;
/** No page's stamps have more letters: each is held against every letter of the page. */
const mostStamped = 1000;

//   Andel nöjda   71 %   69 %
//        U T K A S T             set level, over a table
/** Letters without the lines of large ones that lie over others: a watermark, or a stamp. */
function withoutStamps(letters: readonly Letter[]): readonly Letter[] {
  const usual = letters.length ? median(letters.map(({ size }) => size)) : 0;
  const large = letters.filter(({ size }) => size > stamped * usual);
  if (large.length === 0 || large.length > mostStamped) return letters;
  const small = letters.filter(({ size }) => size <= usual);
  const over = large.filter((each) => small.some((other) => liesOn(each, other)));
  const isOf = (a: Letter, b: Letter) => a.size === b.size && Math.abs(a.bottom - b.bottom) < 1;
  return letters.filter((each) => !over.some((stamp) => isOf(stamp, each)));
}

function mostOf(letters: readonly Letter[]): Direction {
  const count = [0, 0, 0, 0];
  for (const { direction } of letters) count[direction]!++;
  return count.indexOf(Math.max(...count)) as Direction;
}

/** A box on a page that begins elsewhere, as it stands from that page's corner. */
function moved({ left, top, right, bottom }: Extent, page: Extent): Extent {
  return {
    left: left - page.left,
    top: top - page.top,
    right: right - page.left,
    bottom: bottom - page.top,
  };
}

/** A raised letter is smaller than this share of the one before it. */
const small = 0.87;
/** Letters of one word stand no farther above or below one another than this, in their size: what does is raised. */
const raise = 0.16;

/** A word as its letters are met. */
interface Open {
  word: Word;
  last: Letter;
}

/** Letters of one line and without a gap between them are a word, in whatever order and pieces they were drawn. */
function wordsOf(letters: readonly Letter[]): Word[] {
  const lines = byLine(letters, ({ size }) => size);
  const blank = blanksIn(lines);
  const drawn = drawnTogether(letters, lines, blank);
  const words: Word[] = [];
  for (const line of lines) {
    const open: Open[] = [];
    for (const letter of line) {
      if (open.some(({ last }) => isAgain(last, letter))) continue;
      const goesOn = drawn[letter.nth - 1]
        ? open.find(({ last }) => last.nth === letter.nth - 1)
        : open.find(({ last }) => !drawn[last.nth] && isNext(last, letter, blank));
      if (goesOn) add(goesOn, letter);
      else {
        const { text, left, top, right, bottom, size, bold } = letter;
        const word: Word = { text, left, top, right, bottom, size, bold };
        if (letter.red) word.red = true;
        if (letter.over) word.over = letter.over;
        if (letter.hue) word.hue = letter.hue;
        words.push(word);
        open.unshift({ word, last: letter });
      }
    }
  }
  for (const word of words) word.text = withoutSoft(withoutLigatures(word.text.normalize('NFC')));
  return attachMarks(words);
}

function add(open: Open, letter: Letter): void {
  const { word } = open;
  word.text += letter.text;
  word.right = Math.max(word.right, letter.right);
  word.top = Math.min(word.top, letter.top);
  word.bottom = Math.max(word.bottom, letter.bottom);
  word.size = Math.max(word.size, letter.size);
  if (!letter.red) delete word.red;
  if (letter.over) word.over = letter.over;
  open.last = letter;
}

/** Whether a letter goes on with a word that ends in another. */
function isNext(last: Letter, letter: Letter, isBlank: IsBlank): boolean {
  const size = Math.min(letter.size, last.size);
  if (size < small * Math.max(letter.size, last.size) && !areSmallCaps(last, letter)) return false;
  if (Math.abs(last.bottom - letter.bottom) > raise * size) return false;
  return letter.left - last.right > -2 * size && !isBlank(last, letter);
}

/** Small capitals have at least this share of the size of those before them. */
const smallCaps = 0.6;

//   PERIODENS    a P of the text's size, and eight capitals that stand for small letters
/** Whether a smaller capital goes on with a capital, or with what stands within a word. */
function areSmallCaps(last: Letter, letter: Letter): boolean {
  return (
    letter.size < last.size &&
    letter.size >= smallCaps * last.size &&
    /^\p{Lu}/u.test(letter.text) &&
    /^[\p{Lu}:/.-]/u.test(last.text)
  );
}

//   nämnd/styrelse
//           2026        two cells of narrow columns over one another: each was drawn in one go
/** Tells by a letter's place in the drawing whether the one drawn next goes on with it. `letters` are as drawn. */
function drawnTogether(
  letters: readonly Letter[],
  lines: readonly (readonly Letter[])[],
  isBlank: IsBlank,
): ArrayLike<number> {
  const count = (letters.at(-1)?.nth ?? 0) + 1;
  const lineOf = new Uint32Array(count);
  lines.forEach((line, n) => line.forEach(({ nth }) => (lineOf[nth] = n)));
  const out = new Uint8Array(count);
  letters.forEach((letter, n) => {
    const last = letters[n - 1];
    if (last?.nth !== letter.nth - 1 || lineOf[last.nth] !== lineOf[letter.nth]) return;
    if (isNext(last, letter, isBlank)) out[last.nth] = 1;
  });
  return out;
}

//   "Verksam­heten", "uppfö­‐"     a place to break at says nothing within a line; at its end it is the hyphen that is seen
/** A word without its soft hyphens, but for one at its end; one before a figure may be a minus. */
function withoutSoft(text: string): string {
  if (!text.includes('\u00ad')) return text;
  return text
    .replace(/\u00ad[-‐]$/, '\u00ad')
    .replace(/\u00ad(?=[-‐])/g, '')
    .replace(/(?<=^|\p{L})\u00ad(?=\p{L})/gu, '');
}

/** A letter drawn twice, a hair apart, to look bold. */
function isAgain(a: Letter, b: Letter): boolean {
  return (
    a.text === b.text && Math.abs(a.left - b.left) < 0.12 * a.size && Math.abs(a.top - b.top) < 0.2 * a.size
  );
}

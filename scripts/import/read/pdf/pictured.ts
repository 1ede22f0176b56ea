import type { Extent, WordPage } from '../types.ts';
import { curved } from './curved.ts';
import type { Drawing } from './letter.ts';

/** A page that must be read from its picture. */
export interface Pictured {
  /** Its place in the file, from 1. */
  number: number;
  /** A hash of what it shows; null where only the whole file tells. */
  content: string | null;
  /** The part of it that must be read, and what else it shows; absent where all of it must. */
  part?: Part;
}

/** A part of a page of text, which has this size; all in points. */
export interface Part {
  width: number;
  height: number;
  /** Where print may stand that is no text. */
  insets: readonly Extent[];
  /** Where the page has text, which is known. */
  text: readonly Extent[];
}

/** A page of pictures shows so few words of its own at most: a stamp, a number. */
const fewWords = 12;
/** Pictures that take this share of a page are the page. */
const mostOfPage = 0.4;
/** So many words of four letters tell whether a page can be read. */
const enough = 15;
/** Of the words of a page that can be read, at least this share is known. */
const leastKnown = 0.12;

/** Of a page's letters no more than this share is of another script: more are of a character map that is broken. */
const mostForeign = 0.005;
/** A letter that no Swedish text has; icon fonts show private ones. */
const foreignForm = /(?!\p{Script=Latin}|\p{Script=Greek})\p{L}/u;

//   "VWDGVGHOVQ¤PQG", "7HUWLDOUDSSRUW"
/** What would be a word if its letters were told rightly. */
const wordForm = /\p{L}\S*\p{L}\S*\p{L}/u;

/** A sign that no report prints. */
const strangeForm = /[^\p{L}\p{N}\s.,:;()%/+–—\-"'”“’&!?§•●▶✓○■]/u;

function isKnown(text: string, isWord: (word: string) => boolean): boolean {
  return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some(isWord);
}

/** Whether hardly any of some words is known. */
function isStrange(words: WordPage['words'], isWord: (word: string) => boolean): boolean {
  const lettered = words.filter(({ text }) => wordForm.test(text));
  const known = lettered.filter(({ text }) => isKnown(text, isWord)).length;
  return lettered.length >= enough && known < leastKnown * lettered.length;
}

/** Whether a page must be read from its picture: it is one, or its letters are not what they seem. */
export function isPictured(
  { words, width, height }: WordPage,
  { pictures, hidden, unmapped, letters, marks }: Drawing,
  isWord: (word: string) => boolean,
): boolean {
  if (words.length <= fewWords) {
    const area = pictures.reduce((sum, each) => sum + (each.right - each.left) * (each.bottom - each.top), 0);
    if (area > mostOfPage * width * height || (area > 0 && hidden > 0) || curved(marks)) return true;
  }
  const told = letters.filter(({ text }) => text !== '\ufffd').length;
  const foreign = letters.filter(({ text }) => foreignForm.test(text)).length;
  if (unmapped > 0.3 * (told + unmapped) || foreign > mostForeign * letters.length) return true;
  // Bold letters have a font of their own, whose map may be lost alone.
  if (
    [true, false].some((bold) =>
      isStrange(
        words.filter((each) => each.bold === bold),
        isWord,
      ),
    )
  )
    return true;
  const long = words.flatMap(({ text }) => /^\p{L}{4,}$/u.exec(text.replace(/[.,:;]$/, ''))?.[0] ?? []);
  if (words.length < enough || long.length > 0.2 * words.length)
    return long.length >= enough && long.filter((word) => isWord(word.toLowerCase())).length < leastKnown * long.length; // prettier-ignore
  return words.filter(({ text }) => strangeForm.test(text)).length > 0.5 * words.length;
}

import type { WordPage } from '../types.ts';
import type { Drawing } from './drawn.ts';

/** A page that must be read from its picture. */
export interface Pictured {
  /** Its place in the file, from 1. */
  number: number;
  reason: 'without text, only a picture' | 'whose letters have no character map';
  /** A hash of what it shows; null where only the whole file tells. */
  content: string | null;
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

function isKnown(text: string, isWord: (word: string) => boolean): boolean {
  return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some(isWord);
}

/** Why a page must be read from its picture; null where its own text can be read, and where it is blank. */
export function pictured(
  { words, width, height }: WordPage,
  { pictures, hidden, unmapped, letters }: Drawing,
  isWord: (word: string) => boolean,
): Pictured['reason'] | null {
  const area = pictures.reduce((sum, each) => sum + (each.right - each.left) * (each.bottom - each.top), 0);
  if (words.length <= fewWords && (area > mostOfPage * width * height || (area > 0 && hidden > 0)))
    return 'without text, only a picture';
  const told = letters.filter(({ text }) => text !== '\ufffd').length;
  if (unmapped > 0.3 * (told + unmapped)) return 'whose letters have no character map';
  const foreign = letters.filter(({ text }) => foreignForm.test(text)).length;
  if (foreign > mostForeign * letters.length) return 'whose letters have no character map';
  const lettered = words.filter((word) => wordForm.test(word.text));
  const met = lettered.filter((word) => isKnown(word.text, isWord)).length;
  if (lettered.length >= enough && met < leastKnown * lettered.length)
    return 'whose letters have no character map';
  const long = words.flatMap((word) => /^\p{L}{4,}$/u.exec(word.text.replace(/[.,:;]$/, ''))?.[0] ?? []);
  if (words.length < enough || long.length > 0.2 * words.length) {
    const known = long.filter((word) => isWord(word.toLowerCase())).length;
    return long.length >= enough && known < leastKnown * long.length
      ? 'whose letters have no character map'
      : null;
  }
  const strange = words.filter((word) =>
    /[^\p{L}\p{N}\s.,:;()%/+–—\-"'”“’&!?§•●▶✓○■]/u.test(word.text),
  ).length;
  return strange > 0.5 * words.length ? 'whose letters have no character map' : null;
}

/**
 * Whether a page says what somebody searched for. Where no page has a word, Pagefind falls back to shorter and shorter
 * beginnings of it ("xqzvbn" finds a lone "x"): such a hit is none.
 */
import { stemOf } from './inflection.ts';
import { fold, plain } from './letters.ts';
import { queryTokens, tokensOf } from './tokens.ts';

/** From so many letters on, a word is found at the end of a compound too. */
const compoundEnd = 5;

/** Whether a word of a page is the one searched for, begins with it, ends in it, or differs from it by an ending. */
function isFound(sought: string, word: string): boolean {
  const [wanted, given] = [fold(sought), fold(plain(word))];
  if (given.startsWith(wanted)) return true;
  const [one, other] = [fold(stemOf(sought)), fold(stemOf(plain(word)))];
  return one === other || (one.length >= compoundEnd && other.endsWith(one));
}

/** What the search has to find: each of these words. */
export function soughtIn(query: string): string[] {
  return queryTokens(query);
}

/** Whether a word is one of those sought, in some form. */
export function isSought(word: string, sought: readonly string[]): boolean {
  return sought.some((one) => isFound(one, word));
}

/** Whether a text has all of the words. */
export function hasAll(text: string, sought: readonly string[]): boolean {
  const words = tokensOf(text);
  return sought.every((one) => words.some((word) => isFound(one, word)));
}

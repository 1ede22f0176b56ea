/**
 * Whether a page says what somebody searched for. Where no page has a word, Pagefind falls back to shorter and shorter
 * beginnings of it ("xqzvbn" finds a lone "x"): such a hit is none.
 */

/** Endings that a search leaves out: "förskolornas" finds "förskola". */
const ending = /^(het|l?ig|ning)?[aeo]?(r|rs|t|n|d|de|re|st|ste|na|rna|nde)?t?s?$/;
/** A shared beginning shorter than this is no word. */
const shortest = 3;

/** A word as the search compares it: small letters without accents. */
function fold(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words of a text: a word with signs within it ("Hässelby-Vällingby") is found whole and by its parts. */
function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .flatMap((word) => [word, ...word.split(/[^\p{L}\p{N}\p{M}]+/u)])
    .map(fold)
    .filter((word) => word !== '');
}

/** Whether a word of a page is the one searched for, begins with it, or differs from it by an ending. */
function isFound(sought: string, word: string): boolean {
  let shared = 0;
  while (shared < sought.length && sought[shared] === word[shared]) shared++;
  return shared === sought.length || (shared >= shortest && ending.test(sought.slice(shared)));
}

/** What the search has to find: each of these words. */
export function soughtIn(query: string): string[] {
  return query
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== '');
}

/** Whether a text has one of the words. */
export function hasAny(text: string, sought: string[]): boolean {
  const words = wordsOf(text);
  return sought.some((one) => words.some((word) => isFound(one, word)));
}

/** Whether a text has all of the words. */
export function hasAll(text: string, sought: string[]): boolean {
  const words = wordsOf(text);
  return sought.every((one) => words.some((word) => isFound(one, word)));
}

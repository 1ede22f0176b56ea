import { BY_READ, likeAny } from './confusions.ts';
import { search } from './search.ts';
import { emptyTrie, grow, link, Mark, newRoot, ROOT, type Trie } from './trie.ts';

/** What digits are read as, between the brackets of a pattern: "OIl…". */
export const DIGIT_LIKE = likeAny(/\d/);

/** What a 1 is read as, between the brackets of a pattern. */
export const ONE_LIKE = likeAny(/1/);

/** What a comma is read as, between the brackets of a pattern. */
export const COMMA_LIKE = likeAny(/,/);

const LIKE_DIGIT = new RegExp(`[${DIGIT_LIKE}]`, 'g');

/** A text where nothing but digits can stand, each letter as the digit that it most likely was: "2O24" is 2024. */
export function withDigits(text: string): string {
  return text.replace(LIKE_DIGIT, (read) => digitOf(read)!);
}

/** Whether a token is a lone 0 that was read as a ring, with or without something in it: "©", "(0)", "ie)", "O". */
export function isRing(token: string): boolean {
  return digitOf(token) === '0';
}

/** All figures that a token may be, the likeliest first: "T7,5" is 77,5 or 17,5. None where it cannot be one. */
export function figuresOf(token: string): string[] {
  return search(FIGURES, token, Infinity).map(({ word }) => word);
}

function digitOf(read: string): string | undefined {
  return BY_READ.get(read)?.find(({ meant }) => /\d/.test(meant))?.meant;
}

/** All figures, as words are kept: digits that lead back to the root, and once to a comma with digits behind it. */
const FIGURES = figures();

function figures(): Trie {
  const trie = emptyTrie(32, 48);
  const [comma, decimals] = [newRoot(trie), newRoot(trie)];
  const behind = grow(trie, comma, ',');
  const digits = [...'0123456789'].map((digit) => ({
    whole: grow(trie, ROOT, digit),
    decimal: grow(trie, decimals, digit),
  }));
  link(trie, behind, decimals);
  for (const { whole, decimal } of digits) {
    trie.marks[whole] = trie.marks[decimal] = Mark.word;
    [ROOT, comma].forEach((root) => link(trie, whole, root));
    link(trie, decimal, decimals);
  }
  return trie;
}

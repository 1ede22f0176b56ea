import { likeAny, meantBy, readerOf, usual } from './confusions.ts';
import { search } from './search.ts';
import { emptyTrie, grow, link, Mark, newRoot, ROOT, type Trie } from './trie.ts';

const DIGITS = '0123456789';

/** What digits are read as, between the brackets of a pattern: "OIl…". */
export const DIGIT_LIKE = likeAny(DIGITS);

/** What a 1 is read as, between the brackets of a pattern. */
export const ONE_LIKE = likeAny('1');

/** What a comma is read as, between the brackets of a pattern. */
export const COMMA_LIKE = likeAny(',');

/** What a minus is mostly read as, between the brackets of a pattern. */
export const MINUS_LIKE = likeAny('-', usual);

/** What is left of the border between cells, between the brackets of a pattern. */
export const BORDER_LIKE = likeAny('│', usual);

/** A text where nothing but digits can stand, each letter as the digit that it most likely was: "2O24" is 2024. */
export const withDigits = readerOf(DIGITS);

/** Whether a token is a lone 0 that was read as a ring, with or without something in it: "©", "(0)", "ie)", "O". */
export function isRing(token: string): boolean {
  return meantBy(token, DIGITS) === '0';
}

const within = new RegExp(`^\\+\\s?/?\\s?[-${MINUS_LIKE}](?=\\d)`);
const less = new RegExp(`^[${MINUS_LIKE}](?=\\d)`);

/** A figure with its sign as it is printed: "+–1" is "+/- 1", "=2" is "-2". */
export function withSigns(figure: string): string {
  return figure.replace(within, '+/- ').replace(less, '-');
}

/** All figures that a token may be, the likeliest first: "T7,5" is 77,5 or 17,5. None where it cannot be one. */
export function figuresOf(token: string): string[] {
  return search(FIGURES, token, Infinity).map(({ word }) => word);
}

/** All figures, as words are kept: digits that lead back to the root, and once to a comma with digits behind it. */
const FIGURES = figures();

function figures(): Trie {
  const trie = emptyTrie(32, 48);
  const [comma, decimals] = [newRoot(trie), newRoot(trie)];
  const behind = grow(trie, comma, ',');
  const digits = [...DIGITS].map((digit) => ({
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

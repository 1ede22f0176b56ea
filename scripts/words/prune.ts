import { search } from '../import/words/search.ts';
import type { Tally } from './tally.ts';
import type { Trie } from '../import/words/trie.ts';

/** A slip of the pen occurs so often at most in one set of reports. */
const SELDOM = 4;

/** Least letters of either half of a word that the list has whole as well. */
const HALF = 4;

/** Cost within which two words differ in å, ä and ö only. */
const ALIKE = 4;

/**
 * The words of a tally without slips and halves of words, as the dictionary sees them: a rare word that it does
 * not know goes if it knows one that differs in å, ä, ö alone ("vråkning"), or if the word makes a known one
 * with a neighbour ("såtgärder" after "arbetsmarknad", in a narrow column). A word seen once goes in any case if the
 * list has it whole with that neighbour ("kvalitets" before "säkras").
 */
export function pruned({ words, pairs }: Tally, dictionary: Trie): Map<string, number> {
  const knows = (word: string) => search(dictionary, word, 0).length > 0;
  const lefts = new Map<string, string[]>();
  const rights = new Map<string, string[]>();
  for (const pair of pairs.keys()) {
    const [left, right] = pair.split(' ');
    if (!right || !/\p{L}/u.test(left!) || !/\p{L}/u.test(right)) continue;
    rights.set(left!, [...(rights.get(left!) ?? []), right]);
    lefts.set(right, [...(lefts.get(right) ?? []), left!]);
  }
  const whole = (word: string) => (words.get(word) ?? 0) > 1 || knows(word);
  const isHalf = (word: string) =>
    word.length >= HALF &&
    (lefts.get(word)?.some((left) => left.length >= HALF && words.has(left + word)) ||
      rights.get(word)?.some((right) => right.length >= HALF && words.has(word + right)));
  return new Map(
    [...words].filter(([form, count]) => {
      const small = form.toLowerCase();
      if (count === 1 && isHalf(small)) return false;
      if (count >= SELDOM || form.endsWith('-') || form.includes('-') || knows(small)) return true;
      const torn =
        lefts.get(small)?.some((left) => whole(left + small)) ||
        rights.get(small)?.some((right) => whole(small + right));
      const slip = search(dictionary, bare(small), ALIKE).some(
        ({ word, name }) => word.length === small.length && !name && bare(word) === bare(small),
      );
      return !torn && !slip;
    }),
  );
}

/** A word as an English OCR would most often read it. */
function bare(word: string): string {
  return word.replace(/[åä]/g, 'a').replace(/ö/g, 'o');
}

import type { Lexicon } from './lexicon.ts';
import type { Candidate } from './search.ts';

/** Cost of a word that the dictionary has and no clean report uses: its share of 830,000 such forms. */
const UNUSED = 16;

/** Cost of a compound on top of its parts, and the most that one part costs. */
const COMPOUND = 3;
const RARE_PART = 11;

/** A compound of common parts is rarer than these: below here its parts' costs only tell compounds apart. */
const FLOOR = UNUSED - 2;
const SLOPE = 0.2;

/** First place in a sorted list that is not before `key`. */
function place(list: readonly string[], key: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many words of the list begin with a part. */
export function beginning(list: readonly string[], part: string): number {
  return place(list, `${part}\uffff`) - place(list, part);
}

/** What is taken off a count: a word seen once might as well not have been. */
const ONCE = 0.6;

/** What a word is cheaper for if the list has others of its stem, and the letters an ending may have. */
const KIN = 3;
const ENDING = 3;
const STEM = 5;

/** Whether the list has a word of the same stem: "vägledning" speaks for "vägledarna", nothing for "vågledarna". */
function hasKin(lexicon: Lexicon, word: string): boolean {
  return (
    word.length > STEM && beginning(lexicon.forwards, word.slice(0, Math.max(STEM, word.length - ENDING))) > 0
  );
}

/** Whether a word is the opposite of one of the list: oönskad. */
function negates(lexicon: Lexicon, word: string): boolean {
  return word.startsWith('o') && word.length > STEM && lexicon.counts.has(word.slice(1));
}

/** Cost, −ln of the share of running text, of a word in small letters (a compound by its parts). */
export function prior(lexicon: Lexicon, { word, parts, starts }: Candidate): number {
  const count = lexicon.counts.get(word);
  if (count) return -Math.log((count - ONCE) / lexicon.total);
  if (parts === 1) return UNUSED - (hasKin(lexicon, word) || negates(lexicon, word) ? KIN : 0);
  let cost = COMPOUND;
  for (let i = 0; i < parts; i++) {
    const part = word.slice(starts[i], starts[i + 1]);
    const last = i === parts - 1;
    const uses = last
      ? beginning(lexicon.backwards, [...part].reverse().join(''))
      : beginning(lexicon.forwards, part);
    const seldom = RARE_PART - (last && hasKin(lexicon, part) ? KIN : 0);
    cost += Math.min(seldom, -Math.log((uses + 0.3) / lexicon.forwards.length));
  }
  return cost > FLOOR ? cost : FLOOR - SLOPE * (FLOOR - cost);
}

/** Whether reports have words that begin, or end, with each part of a compound, or others of its last part's stem. */
export function isOfUse(lexicon: Lexicon, { word, starts }: Candidate): boolean {
  return starts.every((start, i) => {
    const part = word.slice(start, starts[i + 1]);
    if (i < starts.length - 1) return beginning(lexicon.forwards, part) > 0;
    return beginning(lexicon.backwards, [...part].reverse().join('')) > 0 || hasKin(lexicon, part);
  });
}

/**
 * Cost of taking a string that is no known word as it stands: an English word, a name, an abbreviation. A long
 * string that happens to resemble a word nearly always is that word, so the cost grows with the length.
 */
export function asItStands(read: string): number {
  const name = /^\p{Lu}/u.test(read);
  return (name ? 10 : 13) + 1.6 * read.length + (isOdd(read) ? 6 : 0);
}

/** Whether a string holds what speaks for a misreading: a character within it that is no letter, é, a late capital. */
export function isOdd(read: string): boolean {
  return /[^\p{L}-]|é|\p{Ll}\p{Lu}/u.test(read);
}

import type { Lexicon } from './lexicon.ts';
import type { Candidate } from './search.ts';
import { wordWeights } from '../weights.ts';

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

/** Cost, −ln of the share of running text, of a word in small letters (a compound by its parts). */
export function prior(lexicon: Lexicon, { word, parts, starts }: Candidate): number {
  const count = lexicon.counts.get(word);
  if (count) return -Math.log((count - wordWeights.once) / lexicon.total);
  if (parts === 1) return wordWeights.unused;
  let cost = wordWeights.compound;
  for (let i = 0; i < parts; i++) {
    const part = word.slice(starts[i], starts[i + 1]);
    const last = i === parts - 1;
    const uses = last
      ? beginning(lexicon.backwards, [...part].reverse().join(''))
      : beginning(lexicon.forwards, part);
    cost += Math.min(wordWeights.rarePart, -Math.log((uses + 0.3) / lexicon.forwards.length));
  }
  return cost;
}

/**
 * Cost of taking a string that is no known word as it stands: an English word, a name, an abbreviation. A long
 * string that happens to resemble a word nearly always is that word, so the cost grows with the length.
 */
export function asItStands(read: string): number {
  const name = /^\p{Lu}/u.test(read);
  return (
    (name ? wordWeights.unknownName : wordWeights.unknown) +
    wordWeights.unknownLetter * read.length +
    (isOdd(read) ? wordWeights.odd : 0)
  );
}

/** Whether a string holds what speaks for a misreading: a character within it that is no letter, é, a late capital. */
function isOdd(read: string): boolean {
  return /[^\p{L}-]|é|\p{Ll}\p{Lu}/u.test(read);
}

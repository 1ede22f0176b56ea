import type { Lexicon } from './lexicon.ts';
import { isOfUse } from './prior.ts';
import { search, type Candidate } from './search.ts';

/** Shorter strings resemble too much. */
const SHORTEST = 8;

/** How dear a misreading in a loose compound may be (å, ä and ö lost), and what it costs to be one. */
const LOOSE_LIMIT = 7;
const LOOSE = 2;

/** So long a compound cannot well be meant by chance, though letters other than å, ä and ö were misread. */
const LONG_COMPOUND = 12;

/** How dear a misreading may be that holds a letter too many, and how often the word must occur. */
const STRAY_LIMIT = 13;
const OFTEN = 3;

/**
 * What a long string may stand for that neither list nor dictionary explains: a compound of any two words that
 * reports use (hembesoks + programmet), or a frequent word of which it holds one letter too many (familjeghem).
 */
export function lastResort(lexicon: Lexicon, read: string, opening: boolean): Candidate[] {
  if (read.length < SHORTEST) return [];
  const loose = search(lexicon.trie, read, LOOSE_LIMIT, { opening, loose: true })
    .filter(({ word, parts, rare }) => parts > 1 && (!rare || word.length >= LONG_COMPOUND))
    .filter((candidate) => isOfUse(lexicon, candidate))
    .map((candidate) => ({ ...candidate, cost: candidate.cost + LOOSE }));
  const capital = /^\p{Lu}/u.test(read);
  const stray = search(lexicon.trie, read, STRAY_LIMIT, { stray: true }).filter(({ word, parts, name }) => {
    return parts === 1 && (!name || capital) && (lexicon.counts.get(word) ?? 0) >= OFTEN;
  });
  return [...loose, ...stray];
}

import type { Lexicon } from './lexicon.ts';
import { prior } from './prior.ts';
import { search, type Candidate } from './search.ts';

/** Shorter strings resemble too much. */
const SHORTEST = 8;

/** How dear a misreading may be that holds a letter too many, and how often the word must occur. */
const STRAY_LIMIT = 13;
const OFTEN = 3;

/** Frequent words of which a long string holds one letter too many: familjeghem. */
export function withoutStray(lexicon: Lexicon, read: string): Candidate[] {
  if (read.length < SHORTEST) return [];
  return search(lexicon.trie, read, STRAY_LIMIT, { stray: true }).filter(
    ({ word, parts }) => parts === 1 && (lexicon.counts.get(word) ?? 0) >= OFTEN,
  );
}

/** A word so common (one in so many) is a function word: these lose the space beside them. */
const FUNCTION_WORD = 250;

/** How often the other word must occur in clean reports, and its shortest length. */
const COMMON = 5;
const SHORTEST_WORD = 3;

/** Confusions allowed in either word. */
const HALF_LIMIT = 4;

/**
 * Two words that the OCR read as one, a function word and a frequent one: `ungasom` is "unga som", `ingari`
 * "ingår i". Returns them with the space and their cost, or undefined; asked only of tokens that are no word.
 */
export function unglue(lexicon: Lexicon, read: string): { words: string; cost: number } | undefined {
  let best: { words: string; cost: number } | undefined;
  const half = (part: string) =>
    search(lexicon.trie, part, HALF_LIMIT)
      .map((candidate) => ({ ...candidate, count: lexicon.counts.get(candidate.word) ?? 0 }))
      .filter(({ parts, count }) => parts === 1 && count >= COMMON)
      .map((candidate) => ({ ...candidate, total: candidate.cost + prior(lexicon, candidate) }))
      .sort((a, b) => a.total - b.total)[0];
  for (let cut = 1; cut < read.length; cut++) {
    // A single letter comes off the end only: "i" after a word.
    if (cut === 1 || (read.length - cut === 1 && !/[i1l]$/.test(read))) continue;
    const left = half(read.slice(0, cut));
    const right = left && half(read.slice(cut));
    if (!left || !right) continue;
    const rarer = left.count < right.count ? left : right;
    const commoner = rarer === left ? right : left;
    if (commoner.count < lexicon.total / FUNCTION_WORD || rarer.word.length < SHORTEST_WORD) continue;
    const cost = left.total + right.total;
    if (!best || cost < best.cost) best = { words: `${left.word} ${right.word}`, cost };
  }
  return best;
}

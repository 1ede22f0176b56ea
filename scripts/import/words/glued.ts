import type { Lexicon } from './lexicon.ts';
import { prior } from './prior.ts';
import { search } from './search.ts';

/** A word so common (one in so many) is a function word: these lose the space beside them. */
const FUNCTION_WORD = 250;

/** How often the other word must occur in clean reports, and its shortest length. */
const OFTEN = 5;
const SHORTEST = 3;

/** Confusions allowed in either word, and the cost of a lost space. */
const LIMIT = 4;
const SPACE = 6;

/**
 * Two words that the OCR read as one, a function word and a frequent one: `ungasom` is "unga som", `ingari`
 * "ingår i". Returns them with the space and their cost, or undefined; asked only of tokens that are no word.
 */
export function unglue(lexicon: Lexicon, read: string): { words: string; cost: number } | undefined {
  let best: { words: string; cost: number } | undefined;
  const half = (part: string) =>
    search(lexicon.trie, part, LIMIT)
      .map((candidate) => ({ ...candidate, count: lexicon.counts.get(candidate.word) ?? 0 }))
      .filter(({ parts, count }) => parts === 1 && count >= OFTEN)
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
    if (commoner.count < lexicon.total / FUNCTION_WORD || rarer.word.length < SHORTEST) continue;
    const cost = left.total + right.total + SPACE;
    if (!best || cost < best.cost) best = { words: `${left.word} ${right.word}`, cost };
  }
  return best;
}

import { matchJoined, matchPhrase, matchWord } from './match-word.ts';
import type { TermIndex } from './term-index.ts';

/** An entry that is found, by its place in the index. */
interface Ranked {
  entry: number;
  score: number;
}

/** A word that was taken for another: misspelt, or a compound of which one part is known. */
export interface Corrected {
  typed: string;
  meant: string;
  how: 'typo' | 'part';
}

/** What the words of a query are found in, best first, and what became of the words. */
export interface Ranking {
  ranked: Ranked[];
  /** Words that the first entry has nothing of. */
  left: string[];
  /** Words that were taken for others. */
  corrected: Corrected[];
}

/** Entries worth less than this part of the best are not shown. */
const worthShowing = 0.4;
/** A word that is worth more than this is found in the title itself. */
const inTitle = 0.85;
/** What is called so, and no more, gains so much. */
const wholeName = 1.2;
/** A title that is all found gains so much on one that is hardly found. */
const wholeTitle = 0.35;
/** "Bra förskola" is about preschools, and about "Bra arbetsgivare" hardly: so much of such a word counts. */
const faintly = 0.2;

/** Ranks entries by the words of a query that say something. */
export function rankEntries(words: readonly string[], index: TermIndex, isTyping: boolean): Ranking {
  if (words.length === 0) return { ranked: [], left: [], corrected: [] };
  const matches = words.map((word, n) => matchWord(word, index, isTyping && n === words.length - 1));
  const found = matches.map((one) => new Map(one.found));
  const raise = (at: number, other: ReadonlyMap<number, number>) => {
    for (const [entry, value] of other) found[at]!.set(entry, Math.max(found[at]!.get(entry) ?? 0, value));
  };
  for (let n = 0; n + 1 < words.length; n++) {
    const joined = matchJoined(words[n]!, words[n + 1]!, index, isTyping && n + 2 === words.length);
    const phrase = matchPhrase([words[n]!, words[n + 1]!], index);
    for (const at of [n, n + 1]) {
      raise(at, joined);
      raise(at, phrase);
    }
  }
  const rare = found.map(
    (one, n) =>
      Math.log(1 + index.entries.length / (1 + strong(one))) * (index.faint.has(words[n]!) ? faintly : 1),
  );
  const sum = rare.reduce((all, one, n) => all + (found[n]!.size > 0 ? one : 0), 0) || 1;
  const called = index.called(words);
  const all = new Set(found.flatMap((one) => [...one.keys()]));
  const ranked = [...all]
    .map((entry) => {
      const has = found.map((one) => one.get(entry) ?? 0);
      const score = has.reduce((total, value, n) => total + value * rare[n]!, 0);
      const covered = has.reduce((total, value, n) => total + (value > 0 ? rare[n]! : 0), 0) / sum;
      const hits = has.filter((value) => value > inTitle).length;
      const title = Math.min(1, hits / Math.max(1, index.titleLength(entry)));
      return {
        entry,
        isWhole: has.every((value, n) => value > 0 || found[n]!.size === 0 || index.faint.has(words[n]!)),
        score:
          (score / sum) *
          covered ** 2 *
          (1 - wholeTitle + wholeTitle * title) *
          index.entries[entry]!.boost *
          (called?.has(entry) ? wholeName : 1),
      };
    })
    .sort((a, b) => b.score - a.score || a.entry - b.entry);
  // What has all words that anything has stands above what leaves one out, and is held against its like alone.
  const wholly = ranked.find(({ isWhole }) => isWhole)?.score ?? 0;
  const partly = ranked.find(({ isWhole }) => !isWhole)?.score ?? 0;
  const shown = ranked
    .filter(({ score, isWhole }) => score >= worthShowing * (isWhole ? wholly : Math.max(wholly, partly)))
    .map(({ entry, score, isWhole }) => ({ entry, score: isWhole ? score + partly : score }))
    .sort((a, b) => b.score - a.score || a.entry - b.entry);
  const best = shown[0];
  return {
    ranked: shown,
    left: words.filter((_, n) => best === undefined || !found[n]!.has(best.entry)),
    corrected: matches.flatMap(({ meant }, n) =>
      meant !== null && best && matches[n]!.found.has(best.entry)
        ? [{ typed: words[n]!, meant: meant.word, how: meant.how }]
        : [],
    ),
  };
}

/** What is called by some of the words, the longest run of them first that is a name: of words that say nothing, nothing else is found. */
export function rankCalled(words: readonly string[], index: TermIndex): Ranking {
  for (let length = words.length; length > 0; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const called = index.called(words.slice(at, at + length));
      if (!called) continue;
      const ranked = [...called].map((entry) => ({ entry, score: index.entries[entry]!.boost }));
      return {
        ranked: ranked.sort((a, b) => b.score - a.score || a.entry - b.entry),
        left: [],
        corrected: [],
      };
    }
  return { ranked: [], left: [], corrected: [] };
}

function strong(found: ReadonlyMap<number, number>): number {
  return [...found.values()].filter((value) => value > 0.5).length;
}

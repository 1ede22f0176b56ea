import { withoutStray, unglue } from './lastresort.ts';
import type { Lexicon } from './lexicon.ts';
import { asItStands, prior } from './prior.ts';
import { search, type Candidate } from './search.ts';
import { wordWeights } from '../weights.ts';

/** One way to read a token. */
export type Choice = {
  /** in small letters; `0` is a number, `.` a boundary */
  word: string;
  /** cost of the misreading */
  misread: number;
  /** cost of the word, whatever stands beside it */
  prior: number;
  /** a word of the list, of the dictionary or a compound of theirs */
  known: boolean;
  /** only known with a capital */
  name: boolean;
  /** takes the token as it stands */
  same: boolean;
};

/** So many choices, the cheapest, may win in their context. */
const MOST = 8;

/** So long a word of the dictionary cannot well be meant by chance. */
const LONG = 9;

/** A word found at this cost is good enough to stop looking; a compound never is. */
const GOOD = 18;

/** Limits of confusion cost tried in turn: the next only if nothing good was found below the last. */
const LIMITS = [6, 11, 17];

/** A letter three times in a row, other than those that å, ä and ö become: dots of a table of contents, lines of a chart. */
const NOISE = /([^ado\P{L}])\1\1/u;

/** A token taken as it stands that is no known word. */
function unknown(read: string): Choice {
  const word = read.toLowerCase();
  return { word, misread: 0, prior: asItStands(read), known: false, name: false, same: true };
}

/** Letters that both languages have are seldom misread: only for a word that reports do use, or a long one. */
function isMeant(lexicon: Lexicon, { word }: Candidate): boolean {
  return word.length >= LONG || (lexicon.counts.get(word) ?? 0) > 1;
}

/**
 * The ways to read a token, the likeliest first; the token as it stands is always one of them. `opening` says that
 * a hyphen follows: what only opens compounds (hälso-, förfrågnings-) is a word there.
 */
export function choices(lexicon: Lexicon, read: string, opening = false): Choice[] {
  const small = read.toLowerCase();
  if (NOISE.test(small)) return [unknown(read)];
  const capital = /^\p{Lu}/u.test(read);
  const asIs = asItStands(read);
  // Capitals within a word are no way to write it.
  const wild = /^\p{Ll}+\p{Lu}/u.test(read);
  let candidates: Candidate[] = [];
  let found: Choice[] = [];
  const choice = (candidate: Candidate): Choice => ({
    word: candidate.word,
    misread: candidate.cost,
    prior: prior(lexicon, candidate),
    known: true,
    name: candidate.name,
    same: !wild && candidate.word === small,
  });
  // A name is written with a capital, which may have been misread.
  const isWritten = ({ name, word }: Candidate) => !name || capital || word[0] !== small[0];
  for (const limit of LIMITS) {
    candidates = search(lexicon.trie, read, limit, { opening }).filter(
      (c) => isWritten(c) && (!c.rare || isMeant(lexicon, c)),
    );
    found = candidates.map(choice);
    if (found.some((c, i) => candidates[i]!.parts === 1 && c.misread + c.prior < Math.min(asIs, GOOD))) break;
    // Short tokens resemble too many words for dear confusions to mean anything.
    if (limit + 5 > 4 * read.length) break;
  }
  if (!candidates.length) {
    found.push(...withoutStray(lexicon, read).filter(isWritten).map(choice));
  }
  const same = found.find((choice) => choice.same);
  if (same) same.misread -= wordWeights.asItStands;
  else {
    //   skai      rather "ska i" than "skäl"
    const glued = found.some((c, i) => !candidates[i]?.rare && c.misread + c.prior < asIs)
      ? undefined
      : unglue(lexicon, read);
    if (glued && glued.cost < asIs) {
      found.push({ word: glued.words, misread: 0, prior: glued.cost, known: true, name: false, same: false });
    }
    found.push(unknown(read));
  }
  found.sort((a, b) => a.misread + a.prior - b.misread - b.prior);
  return found.filter((c, i) => c.same || i < MOST);
}

import { unglue } from './glued.ts';
import type { Lexicon } from './lexicon.ts';
import { asItStands, isOdd, prior } from './prior.ts';
import { search } from './search.ts';

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

/** What may be dearer than the best choice and still win in its context. */
const WORTH = 14;
const MOST = 8;

/**
 * What a known word is cheaper for as it stands. Little: in a scan by an OCR that cannot print ä, "starkt" is as
 * often what became of "stärkt", so that commonness and context must tell. (On pages of our own 2.3, ten times
 * commoner, left an eighth more damaged words as they were and spoilt one sound word in ten thousand fewer.)
 */
const AS_IT_STANDS = 0.4;

/** So long a word of the dictionary cannot well be meant by chance. */
const LONG = 9;

/** A word found at this cost is good enough to stop looking; a compound never is. */
const GOOD = 18;

/** Limits of confusion cost tried in turn: the next only if nothing good was found below the last. */
const LIMITS = [6, 11, 17];

/**
 * The ways to read a token, the likeliest first; the token as it stands is always one of them. `opening` says that
 * a hyphen follows: what only opens compounds (hälso-, förfrågnings-) is a word there.
 */
export function choices(lexicon: Lexicon, read: string, opening = false): Choice[] {
  const small = read.toLowerCase();
  const capital = /^\p{Lu}/u.test(read);
  const asIs = asItStands(read);
  let found: Choice[] = [];
  for (const limit of LIMITS) {
    const candidates = search(lexicon.trie, read, limit, opening)
      // Letters that both languages have are seldom misread: only for a word that reports do use, or a long one.
      .filter(
        (c) => !c.rare || (lexicon.counts.get(c.word) ?? 0) > 1 || (c.parts === 1 && c.word.length >= LONG),
      )
      // A name is written with a capital, also where it was misread.
      .filter(({ name }) => !name || capital || !/^\p{L}/u.test(read))
      .map((candidate) => ({ ...candidate, prior: prior(lexicon, candidate) }));
    found = candidates.map(({ word, cost, prior, name }) => {
      return { word, misread: cost, prior, known: true, name, same: word === small };
    });
    if (candidates.some((c) => c.parts === 1 && c.cost + c.prior < Math.min(asIs, GOOD))) break;
    // Short tokens resemble too many words for dear confusions to mean anything.
    if (limit + 5 > 4 * read.length && !(read.length > 2 && isOdd(read))) break;
  }
  const same = found.find((choice) => choice.same);
  if (same) same.misread -= lexicon.counts.has(small) ? AS_IT_STANDS : AS_IT_STANDS / 2;
  else {
    const glued = found.some((c) => c.misread + c.prior < asIs) ? undefined : unglue(lexicon, read);
    if (glued && glued.cost < asIs) {
      found.push({ word: glued.words, misread: 0, prior: glued.cost, known: true, name: false, same: false });
    }
    found.push({ word: small, misread: 0, prior: asIs, known: false, name: false, same: true });
  }
  found.sort((a, b) => a.misread + a.prior - b.misread - b.prior);
  const best = found[0]!.misread + found[0]!.prior;
  return found.filter((c, i) => c.same || (i < MOST && c.misread + c.prior < best + WORTH));
}

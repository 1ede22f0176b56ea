import { lastResort, unglue } from './lastresort.ts';
import type { Lexicon } from './lexicon.ts';
import { asItStands, isOdd, isOfUse, prior } from './prior.ts';
import { search, type Candidate } from './search.ts';
import { toponym } from './toponym.ts';

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

/** What a word costs that may not open a compound, where a hyphen follows. */
const NO_OPENING = 4;

/** What a word costs that was only seen with a capital, where a small letter stands; a short one is a name. */
const NO_CAPITAL = 3;
const SHORTEST_UNCAPITALISED = 7;

/** What a word costs in which small letters were read as capitals, å, ä and ö apart. */
const STRAY_CAPITAL = 6;

/** A word found at this cost is good enough to stop looking; a compound never is. */
const GOOD = 18;

/** Limits of confusion cost tried in turn: the next only if nothing good was found below the last. */
const LIMITS = [6, 11, 17];

/** What a name of a place costs that no list has. */
const UNLISTED = 16;

/** A letter three times in a row, other than those that å, ä and ö become: dots of a table of contents, lines of a chart. */
const NOISE = /([^ado\P{L}])\1\1/u;

/** A token taken as it stands that is no known word. */
function unknown(read: string): Choice {
  const word = read.toLowerCase();
  return { word, misread: 0, prior: asItStands(read), known: false, name: false, same: true };
}

/** Letters that both languages have are seldom misread: only for a word that reports do use, or a long one. */
function isMeant(lexicon: Lexicon, { word, parts }: Candidate): boolean {
  if (parts > 1) return false;
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
  const choice = (candidate: Candidate): Choice => {
    const { word } = candidate;
    const name = candidate.name && (capital || word[0] !== small[0]);
    let misread = candidate.cost;
    if (opening && !candidate.opens) misread += NO_OPENING;
    if (candidate.name && !name) misread += NO_CAPITAL;
    if (wild && word === small) misread += STRAY_CAPITAL;
    return {
      word,
      misread,
      prior: prior(lexicon, candidate),
      known: true,
      name,
      same: !wild && word === small,
    };
  };
  for (const limit of LIMITS) {
    candidates = search(lexicon.trie, read, limit, { opening }).filter(
      (c) =>
        (!c.rare || isMeant(lexicon, c)) &&
        // A name is written with a capital, also where it was misread.
        (!c.name || capital || c.word[0] !== small[0] || c.word.length >= SHORTEST_UNCAPITALISED),
    );
    found = candidates.map((candidate) => choice(candidate));
    if (found.some((c, i) => candidates[i]!.parts === 1 && c.misread + c.prior < Math.min(asIs, GOOD))) break;
    // Short tokens resemble too many words for dear confusions to mean anything.
    if (limit + 5 > 4 * read.length && !(read.length > 2 && isOdd(read))) break;
  }
  if (candidates.every((each) => each.rare || !(each.parts === 1 || isOfUse(lexicon, each)))) {
    found.push(...lastResort(lexicon, read, opening).map((each) => choice(each)));
  }
  const same = found.find((choice) => choice.same);
  if (same) same.misread -= lexicon.counts.has(small) ? AS_IT_STANDS : AS_IT_STANDS / 2;
  else {
    const glued = found.some((c) => c.misread + c.prior < asIs) ? undefined : unglue(lexicon, read);
    if (glued && glued.cost < asIs) {
      found.push({ word: glued.words, misread: 0, prior: glued.cost, known: true, name: false, same: false });
    }
    const place = found.some((c) => c.misread + c.prior < asIs) ? undefined : toponym(lexicon, read);
    if (place) found.push({ ...choice(place), prior: UNLISTED });
    found.push(unknown(read));
  }
  found.sort((a, b) => a.misread + a.prior - b.misread - b.prior);
  const best = found[0]!.misread + found[0]!.prior;
  return found.filter((c, i) => c.same || (i < MOST && c.misread + c.prior < best + WORTH));
}

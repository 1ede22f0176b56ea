import { leastAlone, partsOf } from './compound.ts';
import { stemOf } from './inflection.ts';
import { fold } from './letters.ts';
import { stemsOf, type Postings, type TermIndex } from './term-index.ts';

/** What one word of a query is found in. */
export interface WordMatch {
  /** How well, from 0 to 1, by the entry's place. */
  found: ReadonlyMap<number, number>;
  /** The known word that it was taken for, where what is typed is none: another spelling of it, or a part of it. */
  meant: { word: string; how: 'typo' | 'part' } | null;
}

/** What a way of finding a word is worth. */
const worth = {
  written: 1,
  stem: 0.92,
  /** Typed without accents: "forskola". */
  bare: 0.9,
  bareStem: 0.86,
  /** Another word, but for its accents. */
  otherLetters: 0.5,
  /** The last or the first part of a compound. */
  within: 0.62,
  first: 0.8,
  same: 0.72,
  /** A beginning, and what it gains when little is missing. */
  begun: 0.5,
  whole: 0.3,
  parts: 0.75,
  half: 0.42,
  typo: 0.8,
};

/** Letters that may be wrong, by the length of a word. */
const typos = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * What a word is found in: as written, by its stem, by what says the same, by a beginning and by the parts of a compound;
 * then, and only when all of that gives nothing, by a word that differs in a letter or two, and by half a compound.
 * `isLast`: it may be half typed.
 */
export function matchWord(word: string, index: TermIndex, isLast: boolean): WordMatch {
  const found = new Map<number, number>();
  put(found, plainly(word, index), 1);
  put(found, saysTheSame([word], index), worth.same);
  put(found, begunWith(word, index, isLast), 1);
  const ways =
    word.length > 5
      ? partsOf(word, {
          isStem: (stem) => index.isKnown(stem),
          isWord: (one) => index.spelt(fold(one)) === one,
        })
      : [];
  for (const { first, last } of ways) if (first && last) put(found, allOf([first, last], index), worth.parts);
  if (found.size > 0) return { found, meant: null };

  const near = index.ordinary.has(fold(word)) ? [] : index.near(fold(word), typos(word));
  for (const meant of near.slice(0, 3)) {
    put(found, plainly(meant, index), worth.typo);
    put(found, saysTheSame([meant], index), worth.same * worth.typo);
    if (found.size > 0) return { found, meant: { word: meant, how: 'typo' } };
  }
  for (const half of ways.flatMap(({ first, last }) => [last, first])) {
    if (half === null || half.length < leastAlone) continue;
    put(found, withSame(half, index), worth.half);
    if (found.size > 0) return { found, meant: { word: half, how: 'part' } };
  }
  return { found, meant: null };
}

/** What two words are found in that are one: "äldre omsorg". */
export function matchJoined(
  one: string,
  other: string,
  index: TermIndex,
  isLast: boolean,
): WordMatch['found'] {
  const found = new Map<number, number>();
  for (const word of [one + other, `${one}s${other}`]) {
    put(found, plainly(word, index), 1);
    put(found, saysTheSame([word], index), worth.same);
    if (isLast && other.length > 2) put(found, begunWith(word, index, true), 1);
  }
  return found;
}

/** What a phrase of several words says by a synonym: "ekonomiskt bistånd". */
export function matchPhrase(words: readonly string[], index: TermIndex): WordMatch['found'] {
  const found = new Map<number, number>();
  put(found, saysTheSame(words, index), worth.same);
  return found;
}

/** As written, by the stem, and within compounds. */
function plainly(word: string, index: TermIndex): Map<number, number> {
  const found = new Map<number, number>();
  const bare = fold(word);
  const hasAccents = bare !== word;
  // "Mål" is not "mal", nor "mat" what is "mätt": it is a word as it stands.
  const isOther = hasAccents || index.spelt(word) === word;
  // "forskollarare" has the stem of the word that it is.
  const stem = stemOf(hasAccents ? word : (index.spelt(word) ?? word));
  put(found, index.get('=', word), worth.written);
  put(found, index.get('-', stem), worth.stem);
  put(found, index.get('~', bare), isOther ? worth.otherLetters : worth.bare);
  put(found, index.get('_', fold(stem)), isOther ? worth.otherLetters : worth.bareStem);
  if (stem.length > 2) for (const postings of index.endingIn(fold(stem))) put(found, postings, worth.within);
  return found;
}

function saysTheSame(words: readonly string[], index: TermIndex): Map<number, number> {
  const found = new Map<number, number>();
  for (const phrase of index.same.get(stemsOf(words)) ?? []) {
    put(found, allOf(phrase, index), 1);
    if (phrase.length === 1) put(found, compoundsOf(phrase[0]!, index), worth.first);
  }
  return found;
}

function withSame(word: string, index: TermIndex): Map<number, number> {
  const found = plainly(word, index);
  put(found, saysTheSame([word], index), worth.same);
  return found;
}

/** Entries that have all words, as well as the one that they have least. */
function allOf(words: readonly string[], index: TermIndex): Map<number, number> {
  const told = words.filter((word) => !index.nothing.has(word));
  const [first, ...rest] = told.map((word) => plainly(word, index));
  const found = new Map<number, number>();
  for (const [entry, value] of first ?? []) {
    const values = rest.map((one) => one.get(entry) ?? 0);
    const least = Math.min(value, ...values);
    if (least > 0) found.set(entry, least);
  }
  return found;
}

function begunWith(word: string, index: TermIndex, isLast: boolean): Map<number, number> {
  const found = new Map<number, number>();
  const bare = fold(word);
  if (/\p{N}/u.test(bare) || (!isLast && bare.length < 4)) return found;
  for (const [whole, all] of index.beginningWith(bare)) {
    // Of a letter or two only titles are sought: too much else begins so.
    const postings = bare.length > 2 ? all : new Map([...all].filter(([, value]) => value === 1));
    const rest = whole.slice(bare.length).replace(/^s(?=...)/, '');
    const isCompound = bare.length > 3 && rest.length > 3 && index.isKnown(stemOf(rest));
    const begun = worth.begun + worth.whole * (bare.length / whole.length);
    put(found, postings, isCompound ? Math.max(worth.first, begun) : begun);
  }
  // "Förskolan" is the first part of "förskoleverksamhet" in another form.
  const stem = fold(stemOf(word));
  if (stem !== bare) put(found, compoundsOf(stem, index), worth.first);
  return found;
}

/** Compounds that a stem is the first part of. */
function compoundsOf(stem: string, index: TermIndex): Map<number, number> {
  const found = new Map<number, number>();
  const bare = fold(stem);
  if (bare.length < 4) return found;
  for (const [whole, postings] of index.beginningWith(bare)) {
    const rest = whole.slice(bare.length);
    const lasts = [rest, rest.replace(/^[aeosu]/, '')].filter((last) => last.length > 3);
    if (lasts.some((last) => index.isKnown(stemOf(last)))) put(found, postings, 1);
  }
  return found;
}

function put(into: Map<number, number>, found: Postings | undefined, times: number): void {
  for (const [entry, value] of found ?? [])
    into.set(entry, Math.max(into.get(entry) ?? 0, Math.min(1, value) * times));
}

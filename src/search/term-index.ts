import SearchableMap from 'minisearch/SearchableMap';
import type { Entry } from './entry.ts';
import { stemOf } from './inflection.ts';
import { fold } from './letters.ts';
import type { Names } from './names.ts';
import { joinedTokens, tokensOf } from './tokens.ts';

/** How a term stands in the index: the word as written, without accents, its stem, or that without accents. */
type Form = '=' | '~' | '-' | '_';

/** Entries that hold a term, by their place in the list, and what it is worth there. */
export type Postings = ReadonlyMap<number, number>;

/** The inverted index: every term of all entries. */
export interface TermIndex {
  entries: readonly Entry[];
  /** What a form of a word is found in. */
  get(form: Form, word: string): Postings | undefined;
  /** Words without accents that begin so, with what they are found in. */
  beginningWith(start: string): Iterable<readonly [word: string, postings: Postings]>;
  /** Compounds that end in a stem without accents. */
  endingIn(stem: string): Iterable<Postings>;
  /** How people spell a known word that is typed without accents; null: it is not known. */
  spelt(bare: string): string | null;
  /** Known words at most so many letters away, as people write them, the nearest first. */
  near(folded: string, distance: number): string[];
  /** Whether a stem, with or without accents, is of a known word. */
  isKnown(stem: string): boolean;
  /** Entries that are called by these words and no others. */
  called(words: readonly string[]): ReadonlySet<number> | undefined;
  /** How many words the title of an entry has. */
  titleLength(entry: number): number;
  /** Stems of the words that say the same, each a phrase; by the folded stems of a phrase. */
  same: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Words that say nothing. */
  nothing: ReadonlySet<string>;
  /** Words of what people think of a thing. */
  faint: ReadonlySet<string>;
  /** Words, without accents, that are no known one misspelt. */
  ordinary: ReadonlySet<string>;
}

/** What stands before the last part of a compound has so many letters; before a short last part it is a known word. */
const companion = { letters: 3, unknownBefore: 5 };

/** Indexes entries by the words of the registry: those for one thing, those that say nothing, those that say little, and ordinary ones. */
export function termIndex(
  entries: readonly Entry[],
  { same, nothing, faint, ordinary }: Pick<Names, 'same' | 'nothing' | 'faint' | 'ordinary'>,
): TermIndex {
  const map = new SearchableMap<Map<number, number>>();
  const empty = new Set(nothing);
  const stems = new Set<string>();
  /** Known words as people write them, by how they stand without accents. */
  const written = new SearchableMap<string>();
  const lengths: number[] = [];
  /** Entries by a whole name. */
  const names = new Map<string, Set<number>>();
  /** Stems without accents, to be looked through for the ends of compounds. */
  const bare = new Map<string, Postings>();

  const learn = (word: string) => {
    if (written.get(fold(word)) !== fold(word)) written.set(fold(word), word);
    const stem = stemOf(word);
    stems.add(stem).add(fold(stem));
  };
  const put = (form: Form, word: string, entry: number, worth: number): Postings => {
    const found = map.fetch(form + word, () => new Map());
    found.set(entry, Math.max(worth, found.get(entry) ?? 0));
    return found;
  };

  for (const group of same) for (const phrase of group) for (const word of tokensOf(phrase)) learn(word);
  for (const [entry, { names: own, fields }] of entries.entries()) {
    for (const name of own) {
      const key = stemsOf(telling(tokensOf(name), empty));
      names.set(key, (names.get(key) ?? new Set()).add(entry));
    }
    for (const [field, [text, worth]] of fields.entries()) {
      const words = new Set([...tokensOf(text), ...joinedTokens(text)]);
      if (field === 0) lengths.push([...words].filter((word) => !empty.has(word)).length);
      for (const word of words) {
        const stem = stemOf(word);
        if (!empty.has(word)) learn(word);
        put('=', word, entry, worth);
        put('~', fold(word), entry, worth);
        put('-', stem, entry, worth);
        bare.set(fold(stem), put('_', fold(stem), entry, worth));
      }
    }
  }

  return {
    entries,
    get: (form, word) => map.get(form + word),
    *beginningWith(start) {
      for (const [key, postings] of map.atPrefix(`~${start}`)) yield [key.slice(1), postings];
    },
    *endingIn(stem) {
      for (const [whole, postings] of bare) {
        const head = whole.length - stem.length;
        if (head < companion.letters || !whole.endsWith(stem)) continue;
        if (stem.length >= companion.unknownBefore || isWord(whole.slice(0, head), stems)) yield postings;
      }
    },
    spelt: (bare) => written.get(bare) ?? null,
    near(folded, distance) {
      return [...written.fuzzyGet(folded, distance)]
        .filter(([word]) => word[0] === folded[0] && word.length > 3)
        .sort(([a, [, one]], [b, [, other]]) => one - other || Number(a > b) - 0.5)
        .filter(([, [, far]], _, all) => far === all[0]![1][1])
        .map(([, [word]]) => word);
    },
    isKnown: (stem) => stems.has(stem),
    called: (words) => names.get(stemsOf(words)),
    titleLength: (entry) => lengths[entry]!,
    same: sameStems(same),
    nothing: empty,
    faint: new Set(faint),
    ordinary: new Set(ordinary.map(fold)),
  };
}

/** Words without those that say nothing; "min stadsdel" has no others, and is a name all the same. */
function telling(words: readonly string[], nothing: ReadonlySet<string>): readonly string[] {
  const told = words.filter((word) => !nothing.has(word));
  return told.length > 0 ? told : words;
}

/** Whether the first part of a compound is a known word, with or without what joins it to the next. */
function isWord(head: string, stems: ReadonlySet<string>): boolean {
  return [head, head.replace(/[seoua]$/, '')].some((one) => one.length > 1 && stems.has(stemOf(one)));
}

/** Words by their stems without accents: two phrases with the same say the same. */
export function stemsOf(words: readonly string[]): string {
  return words.map((word) => fold(stemOf(word))).join(' ');
}

/** Each phrase of a group leads to the others. */
function sameStems(groups: readonly (readonly string[])[]): Map<string, string[][]> {
  const led = new Map<string, string[][]>();
  for (const group of groups) {
    const phrases = group.map(tokensOf);
    for (const [n, phrase] of phrases.entries()) {
      const key = stemsOf(phrase);
      led.set(key, [...(led.get(key) ?? []), ...phrases.filter((_, other) => other !== n)]);
    }
  }
  return led;
}

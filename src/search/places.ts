import SearchableMap from 'minisearch/SearchableMap';
import { fold } from './letters.ts';
import type { NamedDistrict } from './names.ts';
import { tokensOf } from './tokens.ts';

/** Districts that a place is in, the likeliest first, by their place in the list. */
export type Districts = readonly number[];

/** A place, and where it lies. */
export interface Place {
  districts: Districts;
  /** What these were before or became, where no part of it has the place: "Järva" is all that it was before, "Kista" is of one. */
  kin: Districts;
  /** As it is written: "Södermalm". */
  name: string;
}

/** Names of places, and what lies where. */
export interface Places {
  /** A place by its words; with a genitive too ("Farstas"). */
  get(words: readonly string[]): Place | null;
  /** The place that is a letter or two from these words, where no other is as near. */
  near(words: readonly string[]): Place | null;
  /** Districts of the places that begin so; null where they are many. */
  begun(word: string): Omit<Place, 'name'> | null;
}

/** The words of the longest name of a place. */
export const longestPlace = 3;
/** Beginnings of places in more districts than this say nothing. */
const mostBegun = 3;
/** A misspelt place has at least so many letters; two of them may be wrong from so many on. */
const letters = { one: 5, two: 8 };

/** What the places of some districts are called. */
export function placesOf(districts: readonly NamedDistrict[]): Places {
  const known = new SearchableMap<Map<number, number>>();
  const written = new Map<string, string>();
  const put = (name: string, district: number, worth: number) => {
    const words = tokensOf(name);
    if (words.length === 0 || words.length > longestPlace) return;
    const key = keyOf(words);
    written.set(key, name);
    const found = known.fetch(key, () => new Map());
    found.set(district, Math.max(worth, found.get(district) ?? 0));
  };
  for (const [district, { title, words, past }] of districts.entries()) {
    const now = past ? 0 : 0.5;
    put(title, district, 4 + now);
    if (title.includes('-')) for (const part of title.split('-')) put(part, district, 3 + now);
    for (const word of words) put(word, district, 2 + now);
  }
  const ordered = (found: ReadonlyMap<number, number>): Districts =>
    [...found].sort(([a, one], [b, other]) => other - one || a - b).map(([district]) => district);
  const lying = (found: ReadonlyMap<number, number>) => ({
    districts: ordered(found),
    kin: [...found.keys()]
      .map((district) => districts[district]!.kin)
      .filter((kin) => !kin.some((one) => found.has(one)))
      .flat(),
  });
  return {
    get(words) {
      const key = keyOf(words);
      const name = known.has(key) || !/...s$/.test(key) ? key : key.slice(0, -1);
      const found = known.get(name);
      return found ? { ...lying(found), name: written.get(name)! } : null;
    },
    near(words) {
      const key = keyOf(words);
      if (key.length < letters.one) return null;
      const found = [...known.fuzzyGet(key, key.length < letters.two ? 1 : 2)]
        .filter(([name]) => name[0] === key[0] && name.length >= letters.one)
        .sort(([, [, one]], [, [, other]]) => one - other);
      const [best] = found;
      return best ? { ...lying(best[1][0]), name: written.get(best[0])! } : null;
    },
    begun(word) {
      const found = new Map<number, number>();
      for (const [, some] of known.atPrefix(fold(word)))
        for (const [district, worth] of some) found.set(district, Math.max(worth, found.get(district) ?? 0));
      return found.size > 0 && found.size <= mostBegun ? lying(found) : null;
    },
  };
}

function keyOf(words: readonly string[]): string {
  return words.map(fold).join(' ');
}

/** What words that multiply kronor are worth, as they stand before "kronor" and "kr". */
const words: Readonly<Record<string, number>> = {
  miljarder: 1e9,
  miljoner: 1e6,
  'milj.': 1e6,
  milj: 1e6,
  tusental: 1e3,
  tusentals: 1e3,
  tusen: 1e3,
};

/** What letters that multiply kronor are worth, as they stand before "kr", glued or apart. */
const letters: Readonly<Record<string, number>> = { md: 1e9, mn: 1e6, m: 1e6, t: 1e3, k: 1e3 };

/** What a unit of money is worth in kronor, in each spelling that reports print. "sek" is none: it may be seconds. */
const worth: Readonly<Record<string, number>> = {
  ...spellings(words, [' kronor', ' kr']),
  ...spellings(letters, ['kr', ' kr', 'sek']),
  kronor: 1,
  kr: 1,
};

function spellings(multiples: Readonly<Record<string, number>>, ends: readonly string[]) {
  return Object.fromEntries(
    Object.entries(multiples).flatMap(([start, each]) => ends.map((end) => [start + end, each] as const)),
  );
}

/** Units of money as they are spelt, in small letters; one in several words stands before its last. */
export const moneyUnits: readonly string[] = Object.keys(worth);

/** What one of a unit is worth in kronor; null for a unit that is none of money. */
export function kronorIn(unit: string | null): number | null {
  return worth[unit?.toLowerCase() ?? ''] ?? null;
}

/** What a unit of money is worth in kronor, in each spelling that reports print. "sek" is none: it may be seconds. */
const worth: Readonly<Record<string, number>> = {
  'miljarder kronor': 1e9,
  mdkr: 1e9,
  'miljoner kronor': 1e6,
  mnkr: 1e6,
  mkr: 1e6,
  msek: 1e6,
  'tusental kronor': 1e3,
  'tusen kronor': 1e3,
  tkr: 1e3,
  kkr: 1e3,
  tsek: 1e3,
  kronor: 1,
  kr: 1,
};

/** Units of money as they are spelt, in small letters; one in several words stands before its last. */
export const moneyUnits: readonly string[] = Object.keys(worth);

/** What one of a unit is worth in kronor; null for a unit that is none of money. */
export function kronorIn(unit: string | null): number | null {
  return worth[unit?.toLowerCase() ?? ''] ?? null;
}

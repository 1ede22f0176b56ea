import { kronorIn, moneyUnits } from '../../../src/figure/money-units.ts';
import type { Table } from '../../../src/model.ts';
import { isSum } from '../../../src/money.ts';
import { anyOf, moneyWords } from '../knowledge/measures.ts';

// "kränkningar" is no "kr": \b would end a word before an ä.
const units: readonly [RegExp, string][] = [
  ...['mdkr', 'mnkr', 'tkr'].map((unit): [RegExp, string] => [moneyWorth(unit), unit]),
  //  "1 000 kr"   "Utfall (1000-tal kronor)"
  [/(?:^|[([])\s*(?:1 ?)?000(?:-tal)? ?(?:kr|kronor|sek)(?!\p{L})/iu, 'tkr'],
  // "Kronor (tusental)" is none of kronor, nor is "Inköp över 500 kr".
  [/^(?!.*(?:tusen|milj|\d ?kr))(?:.*[^\p{L}/])?(?:kr|kronor)(?!\p{L})/iu, 'kr'],
  //  "SEK": in small letters it may be seconds
  [/(?<!\p{L})SEK(?!\p{L})/u, 'kr'],
  [/^antal(?!\p{L})|\(antal\)/iu, 'antal'],
];

/** Any spelling of a unit of money. */
function moneyWorth(unit: string): RegExp {
  const spelt = moneyUnits.filter((each) => kronorIn(each) === kronorIn(unit));
  return new RegExp(String.raw`(?<![\p{L}/])(?:${anyOf(spelt)})(?!\p{L})`, 'iu');
}

/** The unit of a table's figures, where its corner prints it, or else one of its headings; what counts tells its own. */
export function unitOfHeadings([corner = '', ...headings]: readonly string[]): string | null {
  return unitIn(corner) ?? headings.map(unitIn).find((unit) => unit !== null && unit !== 'antal') ?? null;
}

/** The unit that words print for a table's figures. */
export function unitIn(words: string): string | null {
  return units.find(([form]) => form.test(words))?.[1] ?? null;
}

//   Driftbudget, mnkr      Verksamhetsområden (tkr)      Belopp i tkr      Tkr
/** The unit that ends a table's title, or is all of it; null where none does. */
export function unitOfTitle(title: string): string | null {
  const [, end = title] = /(?:[,(]|(?:^|\s)i\s)\s*([^,(]+?)\)?[.:]?$/i.exec(title) ?? [];
  return isUnitAlone(end) ? unitIn(end) : null;
}

const unitAlone = new RegExp(
  String.raw`^\(?(?:(?:alla )?belopp(?: anges| är)? )?(?:i )?(?:${moneyWords}|(?:1 ?)?000(?:-tal)? ?kr|antal)(?:,? netto)?\)?(?: om (?:inget|ej) annat anges)?[.:]?$`,
  'i',
);

/** Whether words say nothing but what figures are counted in: "Mnkr", "Tkr netto", "Belopp i tkr". */
export function isUnitAlone(heading: string): boolean {
  return unitAlone.test(heading);
}

/** Figures are printed in million SEK with one decimal. */
const rounding = 0.06;

/**
 * Result units print no unit. Where their sum equals the operating budget's line on the units' surplus, in million
 * SEK, once divided by a thousand, they are in thousand SEK: the report proves it.
 */
export function proveUnits(tables: readonly Table[]): Table[] {
  const millions = tables
    .filter((table) => table.kind === 'driftbudget' && table.unit === 'mnkr')
    .flatMap((table) => amounts(table, (label) => /^resultatenheternas? överskott från/i.test(label)));
  return tables.map((table) => {
    if (table.kind !== 'resultatenheter' || table.unit !== null) return table;
    const sums = amounts(table, isSum);
    const proved = sums.some((sum) => millions.some((each) => Math.abs(sum / 1000 - each) <= rounding));
    return proved ? { ...table, unit: 'tkr' } : table;
  });
}

/** The figures of the rows of such a label, without their signs. */
function amounts({ rows }: Table, isWanted: (label: string) => boolean): number[] {
  return rows
    .filter((row) => isWanted(row.label))
    .flatMap((row) => row.cells)
    .flatMap((each) => (each?.value != null ? [Math.abs(each.value)] : []));
}

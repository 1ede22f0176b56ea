import { moneyUnits } from '../knowledge/measures.ts';
import type { Cell, Table } from '../../../src/model.ts';
import { isSum } from '../../../src/money.ts';

// "kränkningar" is no "kr": \b would end a word before an ä.
const units: readonly [RegExp, string][] = [
  [/(?<!\p{L})(?:mnkr|mkr|msek|miljoner kronor)(?!\p{L})/iu, 'mnkr'],
  [/(?<!\p{L})(?:tkr|kkr|tsek|tusen(?:tal)? kronor)(?!\p{L})/iu, 'tkr'],
  [/(?<!\p{L})kronor(?!\p{L})|(?:^|[\s(,])kr(?!\p{L})/iu, 'kr'],
  [/^antal(?!\p{L})|\(antal\)/iu, 'antal'],
];

/** The unit of a table's figures, where one of its headings prints it. */
export function unitOfHeadings(headings: readonly string[]): string | null {
  return units.find(([form]) => headings.some((heading) => form.test(heading)))?.[1] ?? null;
}

//   Driftbudget, mnkr      Verksamhetsområden (tkr)      Belopp i tkr      Tkr
/** The unit that ends a table's title, or is all of it; null where none does. */
export function unitOfTitle(title: string): string | null {
  const [, end = title] = /(?:[,(]|(?:^|\s)i\s)\s*([^,(]+?)\)?[.:]?$/i.exec(title) ?? [];
  return isUnitAlone(end) ? unitOfHeadings([end]) : null;
}

const unitAlone = new RegExp(
  String.raw`^\(?(?:(?:alla )?belopp(?: anges| är)? )?(?:i )?(?:${moneyUnits}|kr|kronor|miljoner kronor|tusen(?:tal)? kronor|antal)(?:,? netto)?\)?[.:]?$`,
  'i',
);

/** Whether words say nothing but what figures are counted in: "Mnkr", "Tkr netto", "Belopp i tkr". */
export function isUnitAlone(heading: string): boolean {
  return unitAlone.test(heading);
}

/** The unit behind the last comma of a label: "Medelbidrag, kr". */
export function unitOfLabel(label: string): string | null {
  if (!/,\s*\S+$/.test(label)) return null;
  const end = label.split(',').at(-1)!;
  return units.find(([form]) => form.test(end))?.[1] ?? null;
}

/** A figure that prints no unit with its row's, or else its table's. */
export function withUnit(made: Cell | null, row: string | null, table: string | null): Cell | null {
  if (!made || made.value === null || made.unit) return made;
  if (row) return { ...made, unit: row, unitFrom: 'row' };
  return table ? { ...made, unit: table, unitFrom: 'table' } : made;
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
    if (!proved) return table;
    const rows = table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((each) => withUnit(each, null, 'tkr')),
    }));
    return { ...table, unit: 'tkr', rows };
  });
}

/** The figures of the rows of such a label, without their signs. */
function amounts({ rows }: Table, isWanted: (label: string) => boolean): number[] {
  return rows
    .filter((row) => isWanted(row.label))
    .flatMap((row) => row.cells)
    .flatMap((each) => (each?.value != null ? [Math.abs(each.value)] : []));
}

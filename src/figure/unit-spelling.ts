import { kronorIn } from './money-units.ts';

/** What money is counted in, by what one is worth in kronor, as most reports spell it. */
const money: Readonly<Record<number, string>> = { 1: 'kr', 1e3: 'tkr', 1e6: 'mnkr', 1e9: 'mdkr' };

/** A unit in one spelling, so that equal units are equal: "kronor" is "kr", "procent" is "%"; any other as it is. */
export function unitSpelling(unit: string): string {
  if (/^procent$/i.test(unit)) return '%';
  return money[kronorIn(unit) ?? 0] ?? unit;
}

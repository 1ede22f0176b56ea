import { kronorIn } from '../figure/money-units.ts';
import { countsThings } from '../figure/units.ts';

/** Units of amounts: a board's and another's make one of both. */
const amounts = new Set([
  'gwh', 'mwh', 'kwh', 'ton', 'kg', 'liter', 'ton co2', 'ton co2e', 'kg co2', 'kg co2e',
]); // prettier-ignore

/** Whether figures of a unit may be added. Percentages, rates and indices never are, nor what has no unit. */
export function addsUpUnit(unit: string | number | null): boolean {
  if (typeof unit !== 'string') return false;
  return countsThings(unit) || kronorIn(unit) !== null || amounts.has(unit.toLowerCase());
}

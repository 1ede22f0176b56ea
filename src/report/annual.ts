import type { Facts } from '../model.ts';

/** Whether a report is of a year that has ended: its outcomes are the year's, and what it repeats of forecasts says nothing more. */
export function isAnnual({ type }: Pick<Facts, 'type'>): boolean {
  return type === 'verksamhetsberattelse';
}

import type { Facts } from '../model.ts';
import { isAnnual } from './annual.ts';

/** The last day of the time that a report follows up, as an ISO date; null for a plan, which follows nothing up. */
export function followedUntil(report: Pick<Facts, 'type' | 'year' | 'tertial'>): string | null {
  const { type, year, tertial } = report;
  if (type === 'verksamhetsplan') return null;
  if (isAnnual(report) || tertial === null) return `${year}-12-31`;
  return `${year}-${tertial === 1 ? '04-30' : '08-31'}`;
}

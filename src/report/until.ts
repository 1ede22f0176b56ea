import type { Facts } from '../model.ts';

/** The last day of the time that a report follows up, as an ISO date; null for a plan, which follows nothing up. */
export function followedUntil({
  type,
  year,
  tertial,
}: Pick<Facts, 'type' | 'year' | 'tertial'>): string | null {
  if (type === 'verksamhetsplan') return null;
  if (type === 'verksamhetsberattelse' || tertial === null) return `${year}-12-31`;
  return `${year}-${tertial === 1 ? '04-30' : '08-31'}`;
}

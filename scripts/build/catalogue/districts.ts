import type { DistrictEntry, Series } from '../../../src/series.ts';
import type { Identified } from '../identify.ts';
import { sortedUnique } from '../order.ts';
import type { Registry } from '../registry/registry.ts';

/** Every district of the registry, with what the reports say about it. */
export function districtEntries(
  { districts }: Registry,
  reports: readonly Identified[],
  series: readonly Series[],
): DistrictEntry[] {
  return [...districts].map(([id, district]) => ({
    id,
    ...district,
    reports: reports.filter(({ facts }) => facts.district === id).map(({ facts }) => facts.id),
    indicators: sortedUnique(series.filter((one) => one.district === id).map(({ indicator }) => indicator)),
  }));
}

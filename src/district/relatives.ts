import type { DistrictEntry } from '../series.ts';
import { districtText as text } from '../text/district.ts';

type Known = Pick<DistrictEntry, 'id' | 'name' | 'predecessors' | 'successors' | 'reports'>;

/** The districts that this one was before, or became, of which there are reports: where to look when it has none. */
export function relativesWithReports<D extends Known>(district: Known, all: ReadonlyMap<string, D>): D[] {
  return [...district.predecessors, ...district.successors]
    .flatMap((id) => all.get(id) ?? [])
    .filter((one) => one.reports.length > 0);
}

/** "Spånga-Tensta, föregångare: 1 rapport": what is said of each of them beside a district that has no reports itself. */
export function notesOnRelatives(district: Known, all: ReadonlyMap<string, Known>): string[] {
  if (district.reports.length > 0) return [];
  return relativesWithReports(district, all).map(({ id, name, reports }) => {
    const say = district.predecessors.includes(id) ? text.before : text.after;
    return say(name, text.reportCount(reports.length));
  });
}

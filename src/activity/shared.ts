import { reportParts } from '../report/name.ts';
import type { Finding } from '../series.ts';
import type { ListedActivity } from './list.ts';

/** The rule that finds activities of several boards. */
export const sameActivity = 'samma-aktivitet';

/** An activity that several boards have, in each report that has it, the newest first. */
export interface SharedActivity {
  /** The year of the newest report. */
  year: number;
  items: ListedActivity[];
}

/** Activities of several boards, as the check of that rule found them; `at` finds the activity on a line. */
export function sharedActivities(
  findings: Iterable<Finding>,
  at: (report: string, line: number) => ListedActivity | null,
): SharedActivity[] {
  return [...findings].flatMap(({ rule, report, lines, elsewhere }) => {
    if (rule !== sameActivity) return [];
    const places = [...lines.map((line) => ({ report, line })), ...elsewhere];
    const items = places
      .flatMap((place) => at(place.report, place.line) ?? [])
      .sort((a, b) => reportParts(b.report).year - reportParts(a.report).year);
    const [newest] = items;
    return newest ? [{ year: reportParts(newest.report).year, items }] : [];
  });
}

/** Those that stand in most places, in their order, as many as stand in at most so many places together. */
export function mostShared(shared: readonly SharedActivity[], places: number): SharedActivity[] {
  let left = places;
  const kept = new Set(
    shared
      .toSorted((a, b) => b.items.length - a.items.length)
      .filter(({ items }) => (left -= items.length) >= 0),
  );
  return shared.filter((one) => kept.has(one));
}

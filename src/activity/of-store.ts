/** The activities of the reports in the store, read once for all pages. */
import { facts, findings, newestReports } from '../store.ts';
import { followedUntil } from '../report/until.ts';
import { firstToRead } from './attention.ts';
import { activitiesOf, activityAt, statusCount, type ListedActivity } from './list.ts';
import { sharedActivities, type SharedActivity } from './shared.ts';

/** What a report says of its activities. */
export interface ActivitiesIn {
  report: string;
  items: ListedActivity[];
  /** Those to read first. */
  first: ReturnType<typeof firstToRead>;
  done: number;
  going: number;
}

const byReport = new Map<string, ActivitiesIn>(
  newestReports().flatMap((report) => {
    const found = facts.get(report);
    if (!found || found.activities.length === 0) return [];
    const items = activitiesOf(found);
    const first = firstToRead(items, followedUntil(found));
    return [[report, { report, items, first, ...statusCount(items) }]];
  }),
);

/** The activities of a report, or null where it has none. */
export function activitiesIn(report: string): ActivitiesIn | null {
  return byReport.get(report) ?? null;
}

/** Activities that several boards have, by the year of the newest report that has them. */
export const sharedByYear: ReadonlyMap<number, SharedActivity[]> = Map.groupBy(
  sharedActivities(findings.values(), (report, line) =>
    activityAt(byReport.get(report)?.items ?? [], report, line),
  ),
  ({ year }) => year,
);

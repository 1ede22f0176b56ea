/** The activities of the reports in the store, read once for all pages. */
import { facts, findings } from '../store/collections.ts';
import { entries, kept } from '../trace/read.ts';
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

/** The activities of a report, or null where it has none. */
export const activitiesIn: (report: string) => ActivitiesIn | null = kept(
  'activities of report',
  (report) => {
    const found = facts.get(report);
    if (!found || found.activities.length === 0) return null;
    const items = activitiesOf(found);
    const first = firstToRead(items, followedUntil(found));
    return { report, items, first, ...statusCount(items) };
  },
);

/** Activities that several boards have, by the year of the newest report that has them. */
export const sharedByYear: ReadonlyMap<number, SharedActivity[]> = entries(
  'shared activities',
  Map.groupBy(
    sharedActivities(findings.values(), (report, line) =>
      activityAt(activitiesIn(report)?.items ?? [], report, line),
    ),
    ({ year }) => year,
  ),
);

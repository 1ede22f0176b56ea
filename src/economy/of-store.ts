/** The money of the reports in the store, read once for all pages. */
import { districts, facts, newestReports, reportsOf } from '../store.ts';
import { newestFollowUp } from '../report/follow-up.ts';
import { areasOf, type Areas } from './area.ts';
import { knownAreas, type AreaIn, type KnownArea } from './areas.ts';
import { operatingOf, type Operating } from './operating.ts';

/** What one report says of the board's money, as far as it has tables. */
export interface Money {
  report: string;
  operating: Operating | null;
  areas: Areas | null;
}

const all = new Map<string, Money>(
  newestReports().flatMap((report) => {
    const found = facts.get(report);
    if (!found) return [];
    return [[report, { report, operating: operatingOf(found), areas: areasOf(found) }]];
  }),
);

/** What a report says of the board's money. */
export function moneyOf(report: string): Money {
  return all.get(report) ?? { report, operating: null, areas: null };
}

/** The areas of all reports by their id. */
export const areas: ReadonlyMap<string, KnownArea> = knownAreas(
  [...all.values()].flatMap((money) => money.areas ?? []),
);

/** Areas that are no part of another, in the order of the newest report. */
export const wholeAreas: readonly KnownArea[] = [...areas.values()].filter(({ parent }) => parent === null);

/** The newest follow-up of each board that is still there, by its id. */
export const newestOfBoards: ReadonlySet<string> = new Set(
  [...districts.values()].flatMap(({ id, to }) => (to === null ? (newestFollowUp(reportsOf(id)) ?? []) : [])),
);

/** The rows of an area in some reports that have a deviation to tell. */
export function rowsIn({ rows }: KnownArea, reports: ReadonlySet<string>): AreaIn[] {
  return rows.filter(({ report, area }) => reports.has(report) && area.deviation?.value != null);
}

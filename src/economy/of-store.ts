/** The money of the reports in the store, read once for all pages. */
import { districts, facts } from '../store/collections.ts';
import { newestReports, reportsOf } from '../store/reports.ts';
import { entries, kept, told } from '../trace/read.ts';
import { newestFollowUp } from '../report/follow-up.ts';
import { reportParts } from '../report/name.ts';
import { areasOf, type Areas } from './area.ts';
import { knownAreas, type AreaIn, type KnownArea } from './areas.ts';
import { operatingOf, type Operating } from './operating.ts';

/** What one report says of the board's money, as far as it has tables. */
export interface Money {
  report: string;
  operating: Operating | null;
  areas: Areas | null;
}

/** What a report says of the board's money. */
export const moneyOf: (report: string) => Money = kept('money of report', (report) => {
  const found = facts.get(report);
  return { report, operating: found ? operatingOf(found) : null, areas: found ? areasOf(found) : null };
});

/** The areas of all reports by their id. */
export const areas: ReadonlyMap<string, KnownArea> = entries(
  'areas',
  knownAreas(newestReports().flatMap((report) => moneyOf(report).areas ?? [])),
);

/** Areas that are no part of another, in the order of the newest report. */
export function wholeAreas(): KnownArea[] {
  return [...areas.values()].filter(({ parent }) => parent === null);
}

const newest = told(
  'newest of boards',
  () =>
    new Set(
      [...districts.values()].flatMap(({ id, to }) =>
        to === null ? (newestFollowUp(reportsOf(id)) ?? []) : [],
      ),
    ),
);

/** The newest follow-up of each board that is still there, by its id. */
export function newestOfBoards(): ReadonlySet<string> {
  return newest('');
}

/** The years that an area has rows of, the newest first. */
export const yearsOfArea: (id: string) => readonly number[] = told('years of area', (id) =>
  [...new Set(areas.get(id)!.rows.map(({ year }) => year))].sort((a, b) => b - a),
);

const ofYear = told('rows of area in year', (key: `${number} ${string}`) => {
  const at = key.indexOf(' ');
  return (areas.get(key.slice(at + 1))?.rows ?? []).filter(({ year }) => year === Number(key.slice(0, at)));
});

/** The rows of an area in some reports that have a deviation to tell. */
export function rowsIn({ id }: KnownArea, reports: ReadonlySet<string>): AreaIn[] {
  const years = new Set([...reports].map((report) => reportParts(report).year));
  return [...years]
    .sort((a, b) => b - a)
    .flatMap((year) => ofYear(`${year} ${id}`))
    .filter(({ report, area }) => reports.has(report) && area.deviation?.value != null);
}

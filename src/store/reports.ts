import { collate } from '../collate.ts';
import { compareReports, compareTimes } from '../report/name.ts';
import { told } from '../trace/read.ts';
import { reports } from './collections.ts';
import { districtName } from './names.ts';

const inOrder = told('reports in order', () => [...reports.keys()].sort(compareReports));
const reportsByDistrict = told('reports by district', () =>
  Map.groupBy(inOrder(''), (id) => reports.get(id)!.district),
);

/** Reports of a district, oldest first. */
export const reportsOf: (district: string) => readonly string[] = told(
  'reports of district',
  (district) => reportsByDistrict('').get(district) ?? [],
);

const reportsByYear = told('reports by year', () => Map.groupBy(inOrder(''), (id) => reports.get(id)!.year));

const years = told('report years', () => [...reportsByYear('').keys()].sort((a, b) => b - a));

/** The years that any report is about, the newest first. */
export function reportYears(): readonly number[] {
  return years('');
}

const newest = told('newest year', () => reportYears()[0] ?? 0);

/** The newest year that any report is about. */
export function newestYear(): number {
  return newest('');
}

const namedReportsOfYear = told('reports of year', (year) =>
  (reportsByYear('').get(Number(year)) ?? []).toSorted(
    (a, b) => compareTimes(a, b) || collate(districtNameOf(a), districtNameOf(b)),
  ),
);

/** The reports about a year, each kind by the district's name. */
export function reportsOfYear(year: number): readonly string[] {
  return namedReportsOfYear(String(year));
}

function districtNameOf(report: string): string {
  return districtName(reports.get(report)!.district);
}

/** Ids of all reports, the newest first. */
export function newestReports(): string[] {
  return inOrder('').toReversed();
}

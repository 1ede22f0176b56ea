import { compareTimes, reportLabel, reportParts, type ReportParts } from './name.ts';

/** Reports of one time: only these are added up and ranked together. */
export interface TimeGroup {
  /** "Tertialrapport 1 2023". */
  label: string;
  kind: ReportParts['kind'];
  reports: string[];
}

/** Reports by what they are of, the latest first, and those of one time in the order in which they are given. */
export function byTime(reports: readonly string[]): TimeGroup[] {
  return [...Map.groupBy(reports, reportLabel)]
    .map(([label, some]) => ({ label, kind: reportParts(some[0]!).kind, reports: some }))
    .sort((a, b) => compareTimes(b.reports[0]!, a.reports[0]!));
}

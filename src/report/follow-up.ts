import { reportParts } from './name.ts';

/** The newest report that follows up what a plan wanted, of reports in order; null where there are only plans. */
export function newestFollowUp(reports: readonly string[]): string | null {
  return reports.findLast((id) => reportParts(id).kind !== 'vp') ?? null;
}

/**
 * The report that a board's own pages tell of, of its reports in order: the newest follow-up, or the newest plan of a board
 * that has nothing else. Undefined without a report.
 */
export function leadingOf(reports: readonly string[]): string | undefined {
  return newestFollowUp(reports) ?? reports.at(-1);
}

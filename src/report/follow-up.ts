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

/** Reports of a board, given in order: first the one that its pages tell of, then the others, the newest first. */
export function leadingFirst(reports: readonly string[]): string[] {
  const leading = leadingOf(reports);
  return leading === undefined ? [] : [leading, ...reports.toReversed().filter((id) => id !== leading)];
}

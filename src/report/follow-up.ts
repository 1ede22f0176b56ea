import { reportParts } from './name.ts';

/** The newest report that follows up what a plan wanted, of reports in order; null where there are only plans. */
export function newestFollowUp(reports: readonly string[]): string | null {
  return reports.findLast((id) => reportParts(id).kind !== 'vp') ?? null;
}

import type { Release } from './releases.ts';

/** A report that was published and is no more. */
export interface WithdrawnReport {
  report: string;
  /** The release that withdrew it. */
  release: Pick<Release, 'version' | 'date'>;
  /** Why, in a sentence; null where the release gives no reason. */
  reason: string | null;
}

/** The reports that a release withdrew and none brought back: their addresses were cited, and say so. */
export function withdrawnReports(
  newestFirst: readonly Pick<Release, 'version' | 'date' | 'reports' | 'changes'>[],
): WithdrawnReport[] {
  const gone = new Map<string, WithdrawnReport>();
  for (const { version, date, reports, changes } of [...newestFirst].reverse()) {
    for (const report of reports.added) gone.delete(report);
    for (const report of reports.withdrawn) {
      const went = changes.find((one) => one.change === 'withdrawn' && one.report === report);
      gone.set(report, { report, release: { version, date }, reason: went?.reason.text ?? null });
    }
  }
  return [...gone.values()];
}

import { reportKinds, reportParts, type ReportParts } from './name.ts';

/** Reports of one kind. */
export interface KindGroup {
  kind: ReportParts['kind'];
  reports: string[];
}

/** The reports of a year by their kind, the latest in the year first, and its plans, which follow nothing up. */
export function reportKindsOf(reports: readonly string[]): { followUps: KindGroup[]; plans: string[] } {
  const of = (kind: ReportParts['kind']) => reports.filter((id) => reportParts(id).kind === kind);
  return {
    followUps: reportKinds
      .filter((kind) => kind !== 'vp')
      .map((kind) => ({ kind, reports: of(kind) }))
      .filter(({ reports: some }) => some.length > 0)
      .reverse(),
    plans: of('vp'),
  };
}

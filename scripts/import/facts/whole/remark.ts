import type { ReportDoubt } from '../../../../src/model.ts';
import { remark, type Remark } from '../../lines/remark.ts';

/** What tells that a text may not be one whole report. */
export type ReportRemark = Remark<ReportDoubt>;

/** A remark about some lines, the first and the last of them. */
export function reportRemark(
  about: ReportDoubt['about'],
  lines: readonly [number, number],
  reason: string,
  message: string,
): ReportRemark {
  return remark(`report-${about}`, lines[0], message, { about, reason, lines: [...lines] });
}

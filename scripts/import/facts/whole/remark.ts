import type { ReportDoubt } from '../../../../src/model.ts';

/** What tells that a text may not be one whole report. */
export interface Remark {
  doubt: ReportDoubt;
  /** The same for whoever imports: what was met and what was expected. */
  message: string;
}

/** A remark about some lines, the first and the last of them. */
export function remark(
  about: ReportDoubt['about'],
  [first, last]: readonly [number, number],
  reason: string,
  message: string,
): Remark {
  return { doubt: { about, reason, lines: [first, last] }, message };
}

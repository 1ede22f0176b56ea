import type { CorrectionEntry } from '../../../src/series.ts';
import type { Identified } from '../identify.ts';
import { compareReports } from '../order.ts';
import type { Registry } from '../registry/registry.ts';

/** Every correction of the register, oldest report first: the public list. */
export function correctionEntries(
  { corrections }: Registry,
  reports: readonly Identified[],
): CorrectionEntry[] {
  return corrections
    .map(({ report, line, expected, replacement, reason, date }) => {
      const of = reports.find(({ facts }) => facts.id === report);
      const row = of?.facts.indicators.findIndex(({ lines }) => lines[0] <= line && line <= lines[1]) ?? -1;
      return {
        id: `${report}-${line}`,
        report,
        district: of?.facts.district ?? '',
        line,
        printed: expected,
        shown: replacement,
        reason,
        date,
        indicator: of?.rows[row] || null,
      };
    })
    .sort((a, b) => compareReports(a.report, b.report) || a.line - b.line);
}

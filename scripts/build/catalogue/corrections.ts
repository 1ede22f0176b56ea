import type { CorrectionEntry } from '../../../src/series.ts';
import type { Identified } from '../identify.ts';
import { compareReports } from '../../../src/report/name.ts';
import type { Registry } from '../registry/registry.ts';

/** Every correction of the register, oldest report first: the public list. */
export function correctionEntries(
  { corrections }: Registry,
  reports: readonly Identified[],
): CorrectionEntry[] {
  const seen = new Map<string, number>();
  return corrections
    .map(({ report, line, cell, expected, replacement, reason, date }) => {
      const of = reports.find(({ facts }) => facts.id === report);
      const row = of?.facts.indicators.findIndex(({ lines }) => lines[0] <= line && line <= lines[1]) ?? -1;
      return {
        id: ownId(`${report}-${line}`, seen),
        report,
        district: of?.facts.district ?? '',
        line,
        cell,
        printed: expected,
        shown: replacement,
        reason,
        date,
        indicator: of?.rows[row] || null,
      };
    })
    .sort((a, b) => compareReports(a.report, b.report) || a.line - b.line);
}

/** The id, or, where a line has more than one correction, the id and which it is: "farsta-2024-t2-120-2". */
function ownId(id: string, seen: Map<string, number>): string {
  const count = (seen.get(id) ?? 0) + 1;
  seen.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}

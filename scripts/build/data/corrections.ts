import type { Row } from '../../../src/csv.ts';
import { pageAt } from '../../../src/report/page-at.ts';
import { rowAddress } from '../../../src/report/row-address.ts';
import type { CorrectionEntry } from '../../../src/series.ts';
import type { Identified } from '../identify.ts';

/** `corrections`: one row an error of a report that was corrected by hand. */
export function correctionRows(
  corrections: readonly CorrectionEntry[],
  reports: readonly Identified[],
): Row[] {
  const pages = new Map(reports.map(({ facts }) => [facts.id, facts.source.pages]));
  return corrections.map(({ id, report, line, district, ...entry }) => ({
    id,
    report,
    line,
    page: pageAt(pages.get(report) ?? null, line) ?? null,
    district,
    indicator: entry.indicator,
    printed: entry.printed,
    shown: entry.shown,
    reason: entry.reason,
    date: entry.date,
    address: rowAddress({ report, line }),
  }));
}

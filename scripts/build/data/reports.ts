import { absolute } from '../../../src/href.ts';
import type { ReportEntry } from '../../../src/series.ts';
import type { Row } from '../../../src/csv.ts';
import type { Identified } from '../identify.ts';

/** `reports`: one row a report. */
export function reportRows(reports: readonly ReportEntry[], read: readonly Identified[]): Row[] {
  const facts = new Map(read.map((one) => [one.facts.id, one.facts]));
  return reports.map((report) => ({
    id: report.id,
    district: report.district,
    board: report.board,
    title: report.title,
    type: report.type,
    year: report.year,
    tertial: report.tertial,
    date: report.date,
    url: report.url,
    published: report.published,
    extraction: report.extraction,
    source_sha256: report.source.sha256,
    source_lines: report.source.lines,
    source_pages: report.source.pages,
    goals: report.counts.goals,
    indicators: report.counts.indicators,
    figures: report.counts.figures,
    activities: report.counts.activities,
    doubts: report.counts.doubts,
    repairs: report.counts.repairs,
    unread: report.counts.unread,
    corrections: report.counts.corrections,
    in_doubt: (facts.get(report.id)?.doubts ?? []).flatMap((doubt) =>
      'about' in doubt ? [`${doubt.about}:${report.id}:${doubt.lines[0]}`] : [],
    ),
    address: absolute(`/rapporter/${report.id}/`),
  }));
}

import { absolute } from '../../../src/href.ts';
import type { Finding } from '../../../src/series.ts';
import type { Row } from '../../../src/csv.ts';
import { pageAt } from '../../../src/report/page-at.ts';
import { pageList } from '../../../src/report/place.ts';
import type { Identified } from '../identify.ts';
import type { restingOn } from './resting.ts';

/** `findings`: one row a question that the figures raise. */
export function findingRows(
  findings: readonly Finding[],
  reports: readonly Identified[],
  resting: ReturnType<typeof restingOn>,
): Row[] {
  const pages = new Map(reports.map(({ facts }) => [facts.id, facts.source.pages]));
  const page = (report: string, line: number) => pageAt(pages.get(report) ?? null, line);
  return findings.map((finding) => ({
    id: finding.id,
    rule: finding.rule,
    severity: finding.severity,
    sentence: finding.sentence.replaceAll('\u00a0', ' '),
    report: finding.report,
    lines: finding.lines.map(String),
    pages: pageList(finding.lines.map((line) => page(finding.report, line))),
    district: finding.district,
    indicator: finding.indicator,
    other_indicators: finding.alsoAbout,
    goal: finding.goal,
    elsewhere: finding.elsewhere.map(({ report, line }) => `${report}:${line}`),
    elsewhere_pages: pageList(finding.elsewhere.map(({ report, line }) => page(report, line))),
    ...resting([...finding.lines.map((line) => ({ report: finding.report, line })), ...finding.elsewhere]),
    address: absolute(`/granskning/${finding.rule}/#${finding.id}`),
  }));
}

import type { Finding } from '../../../src/series.ts';
import type { Row } from '../../../src/csv.ts';

/** `findings`: one row a question that the figures raise. */
export function findingRows(findings: readonly Finding[]): Row[] {
  return findings.map((finding) => ({
    id: finding.id,
    rule: finding.rule,
    severity: finding.severity,
    sentence: finding.sentence.replaceAll('\u00a0', ' '),
    report: finding.report,
    lines: finding.lines.map(String),
    district: finding.district,
    indicator: finding.indicator,
    other_indicators: finding.alsoAbout,
    goal: finding.goal,
    elsewhere: finding.elsewhere.map(({ report, line }) => `${report}:${line}`),
  }));
}

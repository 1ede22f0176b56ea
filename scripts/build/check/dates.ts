import type { Finding } from '../../../src/series.ts';
import type { Evidence } from '../check.ts';
import { finding } from './finding.ts';

/** Activities that end before they begin, or before the report's year. */
export function dates({ reports }: Evidence): Finding[] {
  return reports.flatMap((report) =>
    report.facts.activities.flatMap(({ name, start, end, lines }) => {
      const { year } = report.facts;
      const backwards = start !== null && end !== null && end < start;
      const past = end !== null && Number(end.slice(0, 4)) < year;
      if (!backwards && !past) return [];
      const sentence = backwards
        ? `Aktiviteten ”${name}” börjar ${start} men slutar ${end}. Vilka datum gäller?`
        : `Aktiviteten ”${name}” slutar ${end}, före ${year} som rapporten gäller. Är det rätt år?`;
      return [finding(report, { rule: 'omojligt-datum', severity: 'fraga', sentence, line: lines[0] })];
    }),
  );
}

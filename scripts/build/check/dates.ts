import { formatDate } from '../../../src/date.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';

export const check: Check = {
  rule: 'omojligt-datum',
  severity: 'fraga',
  group: 'aktiviteter',
  title: 'Datum som inte kan stämma',
  explanation: 'En aktivitet slutar före sin början, eller före det år som rapporten gäller.',
  blind: 'En aktivitet kan ha förlängts utan att datumet ändrats.',
  find,
};

/** Activities that end before they begin, or before the report's year. */
function find({ reports }: Evidence): Remark[] {
  return reports.flatMap((report) =>
    report.facts.activities.flatMap(({ name, start, end, lines }) => {
      const { year } = report.facts;
      const backwards = start !== null && end !== null && end < start;
      const past = end !== null && Number(end.slice(0, 4)) < year;
      if (!backwards && !past) return [];
      const sentence = backwards
        ? `Aktiviteten ”${name}” börjar ${formatDate(start)} men slutar ${formatDate(end)}. Vilka datum gäller?`
        : `Aktiviteten ”${name}” slutar ${formatDate(end!)}, före ${year} som rapporten gäller. Är det rätt år?`;
      return [{ report, sentence, line: lines[0] }];
    }),
  );
}

import { reportRemark, type ReportRemark } from './remark.ts';
import type { Whole } from './types.ts';

//   Uppgift              Läge      Väntat      Siktar       heads that nobody knows
//   Andel nöjda barn     71 %      72 %        80 %         shares and counts beside each other: what a row of indicators has
const share = /\d ?(?:%|st)(?!\p{L})/gu;
/** So many of them, on so many lines, are no sentence. */
const [fewShares, fewLines] = [3, 2];
const longest = 300;

/** A report with goals and rows that look like indicators', but without one table of them, or of activities. */
export function tableless({ report: { lines }, pages, under, tables }: Whole): ReportRemark[] {
  if (tables.records.length || !under.goals.length) return [];
  const isRow = (line: string) => line.length < longest && (line.match(share)?.length ?? 0) >= fewShares;
  const rows = [...lines.in(pages.body)].filter(([, line]) => isRow(line));
  if (rows.length < fewLines) return [];
  const [at] = rows[0]!;
  const reason = 'Rapporten har inga tabeller vars rubriker är kända: indikatorer och aktiviteter saknas';
  const message =
    'Unexpected figures beside each other in a report without a table of indicators or activities, expected "Indikator" or "Aktivitet" to head one: what is in such tables is missing. Add how they are headed to scripts/import/knowledge/headings.ts, and import again';
  return [reportRemark('cut', [at, at], reason, message)];
}

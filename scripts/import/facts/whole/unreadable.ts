import { reportRemark, type ReportRemark } from './remark.ts';
import type { Whole } from './types.ts';

/** Pages that are pictures on which an OCR found next to no word: whatever they say is missing. */
export function unreadable({ source: { scanned, pages, lines } }: Whole): ReportRemark[] {
  return (scanned?.blind ?? []).map((page) => {
    const line = Math.max(1, Math.min(lines.last, pages?.[page - 1] ?? 1));
    const message = `Unexpected picture on page ${page} without print that can be read, expected a page of a report: what it says is missing. Scan the page again in grey, at 200 dots to the inch or more`;
    return reportRemark('cut', [line, line], `Sida ${page} är en bild som inte gick att läsa`, message);
  });
}

/** Pages of text that show pictures with figures: what they say is missing. */
export function untold({ source: { untold: shown, pages, lines } }: Whole): ReportRemark[] {
  return shown.map((page) => {
    const line = Math.max(1, Math.min(lines.last, pages?.[page - 1] ?? 1));
    const message = `Unexpected picture with figures on page ${page}, expected them as text: they are not read. Enter them by hand, or export the report with its tables as text`;
    return reportRemark(
      'cut',
      [line, line],
      `Sida ${page} har en bild med siffror som inte är lästa`,
      message,
    );
  });
}

//   Indikator      its other headings are drawn upright, or are pictures: what stands below falls apart as text
/** The heading of a table's names with none beside it. */
const alone = /^\W*(?:indikator|aktivitet)$/i;

/** Tables of a PDF of which nothing can be told but where they begin: whatever their rows say is missing. */
export function headless({ source: { boxes, lines } }: Whole): ReportRemark[] {
  if (!boxes) return [];
  const [line, ...others] = [...lines].flatMap(([n, text]) => (alone.test(text) ? [n] : []));
  if (line === undefined) return [];
  const more = others.length ? ` (och ${others.length} till)` : '';
  const met = `Unexpected table${others.length ? `s (${others.length + 1})` : ''} without headings that can be read`;
  const reason = `Tabellen${more} har inga kolumnrubriker som går att läsa: raderna saknas`;
  const message = `${met}, expected them beside "${lines.at(line).trim()}": the rows are missing. Enter them by hand, or print the report with upright headings`;
  return [reportRemark('cut', [line, line], reason, message)];
}

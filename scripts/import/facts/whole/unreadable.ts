import { firstLineOf } from '../../../../src/report/page-at.ts';
import { reportRemark, type ReportRemark } from './remark.ts';
import type { Whole } from './types.ts';

/** Pages that are pictures on which an OCR found next to no word, and pages of text that show pictures with figures. */
export function pictured({ source: { scanned, untold, pages, lines } }: Whole): ReportRemark[] {
  const missing = (page: number, reason: string, message: string) => {
    const line = Math.max(1, Math.min(lines.last, firstLineOf(pages, page)));
    return reportRemark('cut', [line, line], reason, message);
  };
  const blind = (scanned?.blind ?? []).map((page) =>
    missing(
      page,
      `Sida ${page} är en bild som inte gick att läsa`,
      `Unexpected picture on page ${page} without print that can be read, expected a page of a report: what it says is missing. Scan the page again in grey, at 200 dots to the inch or more`,
    ),
  );
  const shown = untold.map((page) =>
    missing(
      page,
      `Sida ${page} har en bild med siffror som inte är lästa`,
      `Unexpected picture with figures on page ${page}, expected them as text: they are not read. Enter them by hand, or export the report with its tables as text`,
    ),
  );
  return [...blind, ...shown];
}

/** The heading of a table's names with none beside it. */
const alone = /^\W*(?:indikator|aktivitet)$/i;
/** The same with others beside it: of a table below a title of its name. */
const headed = /^\W*(?:indikator|aktivitet)\t/i;

/** Tables told by places of which nothing can be told but where they begin: whatever their rows say is missing. */
export function headless(parts: Whole): ReportRemark[] {
  const { lines, columns, printed } = parts.report;
  if (columns !== 'boxes' && columns !== 'blanks') return [];
  const isTitle = (n: number) => [...lines.filled([n + 1, n + 2])].some(([, text]) => headed.test(text));
  const [at, ...others] = [...lines].flatMap(([n, text]) => (alone.test(text) && !isTitle(n) ? [n] : []));
  if (at === undefined) return [];
  const more = others.length ? ` (och ${others.length} till)` : '';
  const tables = `Unexpected table${others.length ? `s (${others.length + 1})` : ''}`;
  const name = lines.at(at).trim();
  const beside = besideIn(parts, at);
  //   Indikator   Norra hamnen   Södra hamnen      headings that are read, and not known
  const [reason, message] = beside.length
    ? [
        `Tabellen${more} har kolumnrubriker som inte är kända: raderna är inte lästa som indikatorer eller aktiviteter`,
        `${tables} with the headings ${beside.map((each) => `"${each}"`).join(', ')} beside "${name}", expected known ones ("Utfall", "Årsmål", "Startdatum"): the rows are not read as indicators or activities. Enter them by hand, or add how they are headed to scripts/import/knowledge/headings.ts`,
      ]
    : [
        `Tabellen${more} har inga kolumnrubriker som går att läsa: raderna saknas`,
        `${tables} without headings that can be read, expected them beside "${name}": the rows are missing. Enter them by hand, or ${printed ? 'import the PDF itself' : 'print the report with its headings as text'}`,
      ];
  return [reportRemark('cut', [at, at], reason, message)];
}

/** What stands behind a line of a table's head on the same line of the page, and was laid out below it. */
function besideIn({ source: { boxes }, report: { lines, printed } }: Whole, at: number): string[] {
  const placeOf = (n: number) => (printed ? printed.from[n - 1]?.[0] : boxes?.[n - 1]?.[1]);
  const below = [...lines.in([at + 1, lines.last])];
  const end = below.findIndex(([n]) => placeOf(n) === undefined || placeOf(n) !== placeOf(at));
  return below.slice(0, end < 0 ? undefined : end).map(([, text]) => text.trim());
}

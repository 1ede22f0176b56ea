import type { Facts } from '../model.ts';
import { placeText as text } from '../text/place.ts';
import { reportLabel, reportShort } from './name.ts';
import { pageAt } from './page-at.ts';

/** Where something is printed: a line of a report, and the page of the original where its source has pages. */
export interface PrintedAt {
  /** Report id. */
  report: string;
  line: number;
  /** Counted from 1 in the file; left out where the source has no pages. */
  page?: number | undefined;
}

/** A line of a report with its page. */
export function placeIn(
  { id, source }: { id: string; source: Pick<Facts['source'], 'pages'> },
  line: number,
): PrintedAt {
  const page = pageAt(source.pages, line);
  return { report: id, line, ...(page === undefined ? {} : { page }) };
}

/** Pages of places as a list of a data file, in the same order, "" where one is unknown; empty where all are. */
export function pageList(pages: readonly (number | undefined)[]): string[] {
  return pages.some((page) => page !== undefined) ? pages.map((page) => String(page ?? '')) : [];
}

/** "sida 23"; "rad 281" where no page is known. */
export function placeWords({ line, page }: Omit<PrintedAt, 'report'>): string {
  return page === undefined ? text.line(line) : text.page(page);
}

/** "sida 23"; "281" where no page is known: in the narrow column that says where rows stand. */
export function placeMark({ line, page }: Omit<PrintedAt, 'report'>): string {
  return page === undefined ? String(line) : text.page(page);
}

/** What that column is called: pages, lines, or both where some pages are not known. */
export function placeHead(pages: Facts['source']['pages']): string {
  if (pages === null) return text.lineHead;
  return pages.includes(null) ? text.mixedHead : text.pageHead;
}

/** "sida 23, rad 281"; "rad 281" where no page is known: for whoever looks up, corrects or doubts a line. */
export function fullPlaceWords({ line, page }: Omit<PrintedAt, 'report'>): string {
  return page === undefined ? text.line(line) : `${text.page(page)}, ${text.line(line)}`;
}

/** "Tertialrapport 1 2023, sida 23". */
export function sourceLabel(place: PrintedAt): string {
  return `${reportLabel(place.report)}, ${placeWords(place)}`;
}

/** "T1 2023, sida 23", for narrow columns: it may break only at the comma. */
export function sourceShort(place: PrintedAt): string {
  return `${reportShort(place.report)}, ${placeWords(place)}`;
}

/** "Tertialrapport 1 2023, sida 23, rad 281". */
export function fullSourceLabel(place: PrintedAt): string {
  return `${reportLabel(place.report)}, ${fullPlaceWords(place)}`;
}

/** The address of a page of an original, or null where the page or the original's address is unknown. */
export function originalHref(url: string | null, page: number | undefined): string | null {
  if (url === null || page === undefined) return null;
  // PDF readers of all browsers understand #page= (RFC 8118); a fragment that is there already gives way.
  return `${url.replace(/#.*$/, '')}#page=${page}`;
}

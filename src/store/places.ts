import { fullSourceLabel, originalHref, placeHead, placeIn, type PrintedAt } from '../report/place.ts';
import { facts, reports } from './collections.ts';

/** A line of a report with its page, where the report has pages. */
export function placeAt(report: string, line: number): PrintedAt {
  const found = facts.get(report);
  return found ? placeIn(found, line) : { report, line };
}

/** "Farsta stadsdelsnämnd: Tertialrapport 1 2023, sida 23, rad 281": whose report, which one, and where in it. */
export function boardSource(place: PrintedAt): string {
  return `${reports.get(place.report)?.board}: ${fullSourceLabel(place)}`;
}

/** Heading of the column that says where a report's rows are printed. */
export function placeHeadOf(report: string): string {
  return placeHead(facts.get(report)?.source.pages ?? null);
}

/** The address of the original at a page, or null where the page or the address is not known. */
export function originalAt({ report, page }: Pick<PrintedAt, 'report' | 'page'>): string | null {
  return originalHref(reports.get(report)?.url ?? null, page);
}

import type { Lines } from '../../lines/lines.ts';
import { clean, fold } from '../../lines/clean.ts';
import { pageNumber } from '../../lines/page-number.ts';
import { laidAt } from '../../lines/printed.ts';
import type { Source } from '../../read/read.ts';
import { firstLineOf } from '../../../../src/report/page-at.ts';
import { reportRemark, type ReportRemark } from './remark.ts';
import type { Whole } from './types.ts';

/** A page number as it is printed with the number of all pages, and its line. */
interface Numbered {
  page: number;
  line: number;
}

/** So many pages must be numbered, and no more than this share of their numbers may be lost: else a lost number is no lost page. */
const enough = 4;
/** So many of a PDF, where each says of how many: "Sid 2 (3)", "Sid 3 (3)". */
const enoughOfTotal = 2;
const lostShare = 0.3;

/** What the page numbers tell: pages that are missing, and pages that come again. */
export function numbered(whole: Whole): ReportRemark[] {
  const { lines } = whole.source;
  const { total, pages } = pageNumbers(whole.source);
  const [first, last] = [pages[0], pages.at(-1)];
  const least = whole.source.running && total ? enoughOfTotal : enough;
  if (!first || !last || !isWellNumbered(pages, least)) return [];
  const seen = new Set(pages.map(({ page }) => page));
  const remarks: ReportRemark[] = [];
  // A PDF's number is not higher than the place of its page; a text may have lost its first numbers.
  const place = whole.source.running ? whole.source.pages!.indexOf(first.line) + 1 : null;
  if (first.page > (place ?? 3)) remarks.push(gap(place ?? 1, first.page - 1, [1, first.line]));
  pages.slice(1).forEach(({ page, line }, at) => {
    const before = pages[at]!;
    const between = Array.from(
      { length: Math.max(0, page - before.page - 1) },
      (_, n) => before.page + 1 + n,
    );
    if (between.length && !between.some((each) => seen.has(each)))
      remarks.push(gap(before.page + 1, page - 1, [before.line, line]));
    // Numbers that do not say of how many begin anew in an annex.
    else if (page === before.page || (total && page < before.page)) remarks.push(again(page, line));
  });
  if (last.page < total) remarks.push(gap(last.page + 1, total, [last.line, lines.last]));
  const { printed } = whole.report;
  if (!printed) return remarks;
  // Page numbers stand on lines of the text that are not laid out: told by the lines laid out below them.
  return remarks.map(({ doubt, message }) => {
    const [first, last] = doubt.lines.map((line) => laidAt(line, printed)) as [number, number];
    return reportRemark(doubt.about, [first, last], doubt.reason, message);
  });
}

function gap(from: number, to: number, lines: [number, number]): ReportRemark {
  const [what, which] = from === to ? ['sidan', `${from}`] : ['sidorna', `${from}–${to}`];
  const message = `Unexpected text without page ${which}, expected all pages that its page numbers count: import the whole report`;
  return reportRemark('cut', lines, `Enligt sidnumren saknas ${what} ${which}`, message);
}

function again(page: number, line: number): ReportRemark {
  const message = `Unexpected page ${page} once more, expected each page once: remove what stands twice, and import again`;
  return reportRemark('twice', [line, line], `Sidan ${page} kommer en gång till`, message);
}

/** The printed page numbers that go with the commonest number of all pages, 0 where none says it. */
function pageNumbers({ lines, pages, running }: Source): { total: number; pages: Numbered[] } {
  const byTotal = new Map<number, Numbered[]>();
  const add = ({ page, total }: Printed, line: number) =>
    byTotal.set(total, [...(byTotal.get(total) ?? []), { page, line }]);
  if (running) {
    const heads = new Set(running.flat().map(withoutNumber));
    running.forEach((texts, at) => {
      // Where a page is missing, the numbers do not count along, and heads stay among the lines.
      const left = edges(lines, pages, at).filter(
        (text) => numberOn(text)?.total || heads.has(withoutNumber(text)),
      );
      const own = [...texts, ...left].map(numberOn).filter((each) => each !== null);
      for (const [total, some] of Map.groupBy(own, (each) => each.total))
        if (some.every((each) => each.page === some[0]!.page))
          add({ ...some[0]!, total }, firstLineOf(pages, at + 1));
    });
  } else
    for (const [n, line] of lines) {
      const own = numberOn(line);
      // A number printed on head and foot is one.
      if (own?.total && byTotal.get(own.total)?.at(-1)?.page !== own.page) add(own, n);
    }
  const [most] = [...byTotal].sort(([, a], [, b]) => b.length - a.length);
  return most ? { total: most[0], pages: most[1] } : { total: 0, pages: [] };
}

/** So many lines with text at a page's upper and lower edge may be its head and its foot. */
const edge = 3;

/** The lines at the edges of a PDF's page, by its place from 0. */
function edges(lines: Lines, pages: Source['pages'], at: number): string[] {
  const [first, next] = [pages?.[at], pages?.[at + 1]];
  if (!first) return [];
  const own = Array.from(lines.filled([first, next ? next - 1 : lines.last]), ([, line]) => line);
  return own.length > 2 * edge ? [...own.slice(0, edge), ...own.slice(-edge)] : own;
}

/** A page's number and that of all pages, 0 where it is not said. */
interface Printed {
  page: number;
  total: number;
}

//   "Sid 7 (12)"      "7", "Sida 7", "Verksamhetsplan 2023 för Bromma stadsdelsnämnd 7": in a running head or foot
function numberOn(line: string): Printed | null {
  if (line.length > 250 || !/[\d)]\s*$/.test(line.slice(-4))) return null;
  const number = pageNumber(fold(clean(line).replaceAll('*', '').slice(-60)));
  return number && { page: number.page, total: number.of ?? 0 };
}

function withoutNumber(text: string): string {
  return fold(clean(text)).replace(/\d{1,3}$/, '');
}

/** Whether nearly every page between the first and the last number shows its own. */
function isWellNumbered(pages: readonly Numbered[], least: number): boolean {
  const seen = new Set(pages.map(({ page }) => page));
  if (seen.size < least) return false;
  const span = Math.max(...seen) - Math.min(...seen) + 1;
  return span - seen.size <= Math.max(1, lostShare * span);
}

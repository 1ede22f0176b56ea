import type { ReportDoubt } from '../../../src/model.ts';
import { clean, fold } from '../clean.ts';
import { laidAt } from '../renumber.ts';
import type { Remark, Whole } from '../whole.ts';

/** A page number as it is printed with the number of all pages, and its line. */
interface Numbered {
  page: number;
  line: number;
}

//   "Sid 54 (81)", "12 (95)", "Sida 1 av 2", at the end of a running head or on a line of its own
const printed = /(?:^|\s)(?:(?:sid(?:a|an)?\.?) )?(\d{1,3}) ?(?:\((\d{1,3})\)|(?:av|\/) ?(\d{1,3}))$/i;

/** So many pages must be numbered, and no more than this share of their numbers may be lost: else a lost number is no lost page. */
const enough = 4;
const lostShare = 0.3;

/** What the page numbers tell: pages that are missing, and pages that come again. */
export function numbered(whole: Whole): Remark[] {
  const { lines } = whole.source;
  const { total, pages } = pageNumbers(lines);
  const [first, last] = [pages[0], pages.at(-1)];
  if (!first || !last || !isWellNumbered(pages)) return [];
  const seen = new Set(pages.map(({ page }) => page));
  const remarks: Remark[] = [];
  if (first.page > 3) remarks.push(gap(1, first.page - 1, [1, first.line]));
  pages.slice(1).forEach(({ page, line }, at) => {
    const before = pages[at]!;
    const between = Array.from(
      { length: Math.max(0, page - before.page - 1) },
      (_, n) => before.page + 1 + n,
    );
    if (between.length && !between.some((each) => seen.has(each)))
      remarks.push(gap(before.page + 1, page - 1, [before.line, line]));
    else if (page < before.page) remarks.push(again(page, line));
  });
  if (last.page < total) remarks.push(gap(last.page + 1, total, [last.line, lines.length]));
  const { printed } = whole.report;
  if (!printed) return remarks;
  // Page numbers stand on lines of the text that are not laid out: told by the lines laid out below them.
  const laid = ([first, last]: ReportDoubt['lines']): ReportDoubt['lines'] => [
    laidAt(first, printed),
    laidAt(last, printed),
  ];
  return remarks.map(({ doubt, message }) => ({ doubt: { ...doubt, lines: laid(doubt.lines) }, message }));
}

function gap(from: number, to: number, lines: [number, number]): Remark {
  const [what, which] = from === to ? ['sidan', `${from}`] : ['sidorna', `${from}–${to}`];
  return {
    doubt: { about: 'cut', reason: `Enligt sidnumren saknas ${what} ${which}`, lines },
    message: `Unexpected text without page ${from}${from === to ? '' : `–${to}`}, expected all pages that its page numbers count`,
  };
}

function again(page: number, line: number): Remark {
  return {
    doubt: {
      about: 'twice',
      reason: `Sidan ${page} kommer en gång till, efter en senare sida`,
      lines: [line, line],
    },
    message: `Unexpected page ${page} below a later page, expected each page once`,
  };
}

/** The printed page numbers that go with the commonest number of all pages; a number printed on head and foot is one. */
function pageNumbers(lines: readonly string[]): { total: number; pages: Numbered[] } {
  const byTotal = new Map<number, Numbered[]>();
  lines.forEach((line, at) => {
    if (line.length > 250 || !/[\d)]\s*$/.test(line.slice(-4))) return;
    const match = printed.exec(fold(clean(line).replaceAll('*', '').slice(-60)));
    if (!match) return;
    const [page, total] = [Number(match[1]), Number(match[2] ?? match[3])];
    if (page < 1 || page > total) return;
    const some = byTotal.get(total) ?? [];
    if (some.at(-1)?.page !== page) some.push({ page, line: at + 1 });
    byTotal.set(total, some);
  });
  const [most] = [...byTotal].sort(([, a], [, b]) => b.length - a.length);
  return most ? { total: most[0], pages: most[1] } : { total: 0, pages: [] };
}

/** Whether nearly every page between the first and the last number shows its own. */
function isWellNumbered(pages: readonly Numbered[]): boolean {
  const seen = new Set(pages.map(({ page }) => page));
  if (seen.size < enough) return false;
  const span = Math.max(...seen) - Math.min(...seen) + 1;
  return span - seen.size <= Math.max(1, lostShare * span);
}

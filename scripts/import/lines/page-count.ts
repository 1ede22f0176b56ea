import { longestRun, pageNumber } from './page-number.ts';

/** Whether so many lines may be those of so many pages of a report. */
export function mayBePages(lines: number, pages: number): boolean {
  return lines / pages >= 12 && lines / pages <= 160;
}

/** So many pages in a row, or all that there are, prove that their numbers are no figures of a table. */
const proof = 4;

/** A line of a web page's print may have so many words before its number: "file:///report.html 7/30". */
const mostWords = 8;

/** Lines with nothing but a page's number: those that count on, one a page, over the report. */
export function pageCounts(lines: readonly string[]): number[] {
  const counts = lines.flatMap((text, at) => {
    const number = text.length < 120 && /\d\s*$/.test(text) ? pageNumber(text.trim()) : null;
    if (!number || number.labelled) return [];
    const isOfPrint = /\/\s?\d+\s*$/.test(text) && number.before.split(/\s+/).length <= mostWords;
    const isAlone = number.of === null ? number.before === '' : isOfPrint;
    return isAlone ? [{ line: at + 1, ...number }] : [];
  });
  const run = longestRun(counts, (one, before) => {
    const pages = one.page - before.page;
    return one.of === before.of && pages >= 1 && pages <= 3 && mayBePages(one.line - before.line, pages);
  });
  return run.length < Math.max(2, Math.min(proof, run[0]?.of ?? proof)) ? [] : run.map(({ line }) => line);
}

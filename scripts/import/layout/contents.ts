import { contentsHeading } from '../knowledge/phrases.ts';
import { textOf, type Line } from '../read/line.ts';
import { isEntry } from './prose.ts';

/** How many lines may stand between two entries: one may be wrapped, and some have no page. */
const widest = 4;
/** More entries than this are contents that have no heading on their page. */
const many = 5;

//   Innehåll
//   Uppföljning av mål ........ 4
//   Uppföljning av ekonomi ... 40      contents end here: what stands below on the page is the body
/**
 * Which of a page's lines are a table of contents, from its heading or first entry to its last entry, as
 * `[first, last]` from 0; null where the page has none. Pages of entries never go back.
 */
export function contentsOn(lines: readonly Line[]): [number, number] | null {
  const heading = lines.findIndex((line) => contentsHeading.test(textOf(line)));
  let run: number[] = [];
  let page = 0;
  for (const [n, line] of lines.entries()) {
    if (n <= heading || !isEntry(line)) continue;
    const own = Number(/\d+$/.exec(textOf(line))![0]);
    if (n - (run.at(-1) ?? n) > widest + 1 || own < page) {
      if (heading >= 0 || run.length > many) break;
      run = [];
    }
    run.push(n);
    page = own;
  }
  if (heading < 0 && run.length <= many) return null;
  return [heading < 0 ? run[0]! : heading, run.at(-1) ?? heading];
}

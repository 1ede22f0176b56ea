/**
 * Pagefind walks through every tag of a page, and leaves most of it out. Half of a page's bytes is taken away before: the
 * index is the same to the byte, and made in two thirds of the time.
 */
import { kinds } from '../../../src/text/kinds.ts';

/** What Pagefind leaves out by itself; none of these holds another of its name. */
const unread = /<(svg|script|style|nav|footer)\b[^>]*>[^]*?<\/\1>/g;

/** What it is told to leave out of the pages of an indicator. */
const table = /<table\b[^>]*>[^]*?<\/table>/g;
const withoutTables = [kinds.pair, kinds.indicator].map((kind) => `data-kind="${kind}"`);

//   title="Andel <svg> i skolan"
//                ^ a name, and no tag
/** Whether an attribute says something that may look like a tag. */
const isUncertain = /="[^"<]*</;

/** A page without what is not searched; as it is where that cannot be told from its tags alone. */
export function withoutUnread(html: string): string {
  if (isUncertain.test(html)) return html;
  const read = html.replace(unread, '');
  return withoutTables.some((mark) => read.includes(mark)) ? read.replace(table, '') : read;
}

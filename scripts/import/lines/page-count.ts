/** A number alone on its line, or "7/30" at a line's end: perhaps a page's. */
interface Count {
  /** Line, from 1. */
  line: number;
  page: number;
  /** How many pages there are, where the number says so. */
  of: number | null;
}

//   "12"   "7/30"   "file:///report.html 7/30"
const form = /^\s*(?:(\d{1,3})|(?:\S+\s+){0,8}?(\d{1,3})\s?\/\s?(\d{1,3}))\s*$/;

/** How many lines a page of a report may have. */
const least = 12;
const most = 160;

/** So many pages in a row, or all that there are, prove that their numbers are no figures of a table. */
const proof = 4;

/** Lines with nothing but a page's number: those that count on, one a page, over the report. */
export function pageCounts(lines: readonly string[]): number[] {
  const counts = lines.flatMap((text, at): Count[] => {
    const match = text.length < 120 ? form.exec(text) : null;
    if (!match) return [];
    const [page, of] = match[1] ? [match[1], null] : [match[2]!, Number(match[3])];
    return of !== null && Number(page) > of ? [] : [{ line: at + 1, page: Number(page), of }];
  });
  // The longest way to count on from each number, found from the end.
  const next = new Map<Count, Count>();
  const length = new Map<Count, number>();
  for (let at = counts.length - 1; at >= 0; at--) {
    const one = counts[at]!;
    let longest = 0;
    for (let later = at + 1; later < counts.length; later++) {
      const other = counts[later]!;
      if (other.line > one.line + 3 * most) break;
      const pages = other.page - one.page;
      const apart = other.line - one.line;
      if (other.of !== one.of || pages < 1 || pages > 3) continue;
      if (apart < least * pages || apart > most * pages || length.get(other)! <= longest) continue;
      longest = length.get(other)!;
      next.set(one, other);
    }
    length.set(one, longest + 1);
  }
  const begins = counts.toSorted((a, b) => length.get(b)! - length.get(a)! || a.line - b.line)[0];
  if (!begins || length.get(begins)! < Math.max(2, Math.min(proof, begins.of ?? proof))) return [];
  const out: number[] = [];
  for (let each: Count | undefined = begins; each; each = next.get(each)) out.push(each.line);
  return out;
}

import { lineOf, phrasesOf, type Line } from './line.ts';

/** The lane between two columns of text is at least so wide, in the text's size. */
const lane = 0.9;
/** Two columns are told by so many lines side by side. */
const least = 3;

//   Nämnden har under         stöd till invånarna
//   perioden fortsatt         i hela området.
/** Text in two columns is read down the first, then down the second. */
export function turnColumns(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  let n = 0;
  while (n < lines.length) {
    const block = columnsAt(lines, n);
    if (!block) out.push(lines[n++]!);
    else {
      out.push(...block.left, ...block.right);
      n = block.next;
    }
  }
  return out;
}

function columnsAt(
  lines: readonly Line[],
  from: number,
): { left: Line[]; right: Line[]; next: number } | null {
  let free = { left: -Infinity, right: Infinity };
  let both = 0;
  let n = from;
  const left: Line[] = [];
  const right: Line[] = [];
  for (; n < lines.length; n++) {
    const line = lines[n]!;
    if (n > from && line.top - lines[n - 1]!.bottom > 2.2 * line.size) break;
    const phrases = phrasesOf(line, lane);
    const gaps = phrases.slice(1).map((phrase, at) => ({ left: phrases[at]!.right, right: phrase.left }));
    if (line.left > free.left) gaps.push({ left: free.left, right: Math.min(line.left, free.right) });
    if (line.right < free.right) gaps.push({ left: Math.max(line.right, free.left), right: free.right });
    if (n === from && gaps.filter((each) => Number.isFinite(each.left + each.right)).length !== 1)
      return null;
    const own = gaps
      .map((each) => ({ left: Math.max(each.left, free.left), right: Math.min(each.right, free.right) }))
      .filter((each) => each.right - each.left >= lane * line.size)
      .sort((a, b) => b.right - b.left - (a.right - a.left))[0];
    if (!own) break;
    free = own;
    const middle = (free.left + free.right) / 2;
    const [before, after] = [
      line.words.filter((word) => word.right <= middle),
      line.words.filter((word) => word.left > middle),
    ];
    if (before.length) left.push(lineOf(before));
    if (after.length) right.push(lineOf(after));
    if (before.length > 2 && after.length > 2) both++;
    if (before.length && after.length && (before.length < 2 || after.length < 1)) break;
  }
  return both >= least ? { left, right, next: n } : null;
}

import { centre } from '../read/extent.ts';
import { lineOf, phrasesOf, type Line } from '../read/line.ts';

/** The lane between two columns of text is at least so wide, in the text's size. */
const lane = 0.9;
/** Two columns are told by so many lines of each. */
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
      // Its right column may begin above the left one's first line.
      const above: Line[] = [];
      while (isAbove(out.at(-1), above[0] ?? lines[n]!, block.from)) above.unshift(out.pop()!);
      out.push(...block.left, ...above, ...block.right);
      n = block.next;
    }
  }
  return out;
}

/** Whether a line stands right above another, and right of where a column ends. */
function isAbove(line: Line | undefined, below: Line, from: number): boolean {
  return line !== undefined && line.left > from && below.top - line.bottom < 0.8 * line.size;
}

function columnsAt(
  lines: readonly Line[],
  from: number,
): { left: Line[]; right: Line[]; from: number; next: number } | null {
  let free = { left: -Infinity, right: Infinity };
  let both = 0;
  let n = from;
  const sides: { left: Line | null; right: Line | null }[] = [];
  for (; n < lines.length; n++) {
    const line = lines[n]!;
    if (n > from && line.top - lines[n - 1]!.bottom > 2.2 * line.size) break;
    const phrases = phrasesOf(line, lane);
    const gaps = phrases.slice(1).map((phrase, at) => ({ left: phrases[at]!.right, right: phrase.left }));
    if (n > from && line.left > free.left)
      gaps.push({ left: free.left, right: Math.min(line.left, free.right) });
    if (n > from && line.right < free.right)
      gaps.push({ left: Math.max(line.right, free.left), right: free.right });
    if (n === from && gaps.length !== 1) return null;
    const own = gaps
      .map((each) => ({ left: Math.max(each.left, free.left), right: Math.min(each.right, free.right) }))
      .filter((each) => each.right - each.left >= lane * line.size)
      .sort((a, b) => b.right - b.left - (a.right - a.left))[0];
    if (!own) break;
    free = own;
    const middle = centre(free);
    const before = line.words.filter((word) => word.right <= middle);
    const after = line.words.filter((word) => word.left > middle);
    const sideOf = (words: Line['words']) => (words.length ? lineOf(words) : null);
    sides.push({ left: sideOf(before), right: sideOf(after) });
    if (before.length > 1 && after.length > 1) both++;
    if (before.length && after.length && before.length < 2) break;
  }
  sides.splice(endOf(sides));
  const [left, right] = (['left', 'right'] as const).map((side) =>
    sides.map((each) => each[side]).filter((each) => each !== null),
  ) as [Line[], Line[]];
  const isText = (own: readonly Line[]) => own.filter(({ words }) => words.length > 2).length >= least;
  if (both === 0 || !isText(left) || !isText(right)) return null;
  return { left, right, from: free.left, next: from + sides.length };
}

/** How many lines stand in columns: below the right one's last, the left one goes on as long as nothing parts its lines. */
function endOf(sides: readonly { left: Line | null; right: Line | null }[]): number {
  let end = sides.findLastIndex((each) => each.right) + 1;
  let above = sides.slice(0, end).findLast((each) => each.left)?.left;
  for (; above && end < sides.length; end++) {
    const line: Line = sides[end]!.left!;
    if (line.bold !== above.bold || line.top - above.bottom > 0.8 * line.size) break;
    above = line;
  }
  return end;
}

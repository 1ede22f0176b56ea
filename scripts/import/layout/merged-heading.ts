import { around, centre, sidesOf, type Sides } from '../read/extent.ts';
import { linesOf, phrasesOf, textOf, type Line } from '../read/line.ts';
import { partBy, partsIn } from '../table/group-headings.ts';
import { headingText, type Knows } from './heading-text.ts';

/** The words of lines whose middles lie between two edges. */
export function wordsWithin(lines: readonly Line[], from: number, to: number): Line[] {
  const out: Line[] = [];
  for (const line of lines) {
    if (line.right <= from || line.left >= to) continue;
    const words = line.words.filter((word) => {
      const at = centre(word);
      return at >= from && at < to;
    });
    if (words.length) out.push(...linesOf(words));
  }
  return out;
}

//            Mål
//   Nämnd          KF         over both, and no column's between them
/** Edges without those of what stands above two parts, between them, and has no cell below; `body`: what stands in cells. */
export function withoutBetween(
  edges: readonly number[],
  head: readonly Line[],
  body: readonly Sides[],
  knows: Knows,
): number[] {
  const columns = edges.map((from, n) => wordsWithin(head, from, edges[n + 1] ?? Infinity));
  const out = [...edges];
  for (let n = columns.length - 2; n > 0; n--) {
    const [left, above, right] = columns.slice(n - 1, n + 2) as [Line[], Line[], Line[]];
    const [a, b] = [partAt(left, knows), partAt(right, knows)];
    const areParts = a.by !== null && a.by === b.by && a.text !== b.text;
    if (!areParts || a.lines < left.length || b.lines < right.length) continue;
    const top = Math.min(left[0]!.top, right[0]!.top);
    const isFilled = body.some((word) => centre(word) > edges[n]! && centre(word) < edges[n + 1]!);
    if (isFilled || above.some((line) => line.bottom > top + 0.3 * line.size)) continue;
    out.splice(n, 2, (around(left).right + around(right).left) / 2);
  }
  return out;
}

//   Årets utfall 2024                   words above the parts are over all of them, in whatever lane each stands
//   Totalt     Män      Kvinnor
/** Gives each part of a merged heading what stands above the parts. */
export function spread(
  columns: readonly Line[][],
  edges: readonly number[],
  head: readonly Line[],
  knows: Knows,
): Line[][] {
  const out = columns.map((lines) => [...lines]);
  const own = columns.map((lines) => partAt(lines, knows));
  for (const group of partsIn(own.map(({ text }) => text))) {
    const [from, to] = [group[0]!, group.at(-1)! + 1];
    const all = columns.slice(from, to);
    const areKnown = all.every((lines) => lines.length > 1 && knows(headingText(lines.map(textOf), knows)));
    const parts = all.map((lines, n) => lines.slice(-own[from + n]!.lines));
    const lowest = Math.min(...parts.map(([first]) => first!.top));
    const upper = head.filter((line) => line.bottom < lowest + 0.3 * line.size);
    const above = wordsWithin(upper, edges[from]!, edges[to] ?? Infinity);
    const under = parts.map((own) => {
      const [part] = own as [Line];
      return [...above.map((line) => ({ ...nearest(line, part), ...sidesOf(part) })), ...own];
    });
    if (above.length && !areKnown) out.splice(from, under.length, ...under);
  }
  return out;
}

//   Prognos
//   efter resultatö-
//   verföring            the two lower lines name a part of the first
/** What of a column's heading, from below, names a part of what stands above it, and on how many lines. */
function partAt(column: readonly Line[], knows: Knows) {
  for (let lines = 1; lines <= column.length; lines++) {
    const text = headingText(column.slice(-lines).map(textOf), knows).toLowerCase();
    const by = partBy(text);
    if (by) return { text, by, lines };
  }
  return { text: '', by: null, lines: 0 };
}

/** The phrase of a line that stands nearest above another. */
function nearest(line: Line, below: Line): Line {
  const away = (each: Line) => Math.max(each.left - centre(below), centre(below) - each.right, 0);
  return phrasesOf(line, 1).reduce((best, each) => (away(each) < away(best) ? each : best));
}

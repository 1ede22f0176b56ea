import { centre, sidesOf } from '../read/extent.ts';
import { linesOf, phrasesOf, textOf, type Line } from '../read/line.ts';
import { headingText, partBy, type Knows } from './heading-text.ts';

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
  const partOf = (n: number) => {
    const last = columns[n]?.at(-1);
    const text = last ? textOf(last).toLowerCase() : '';
    return { text, by: partBy(text) };
  };
  for (let from = 0; from < columns.length; from++) {
    const met = new Set<string>();
    let to = from;
    const { by } = partOf(from);
    for (let part = partOf(to); by && part.by === by && !met.has(part.text); part = partOf(++to))
      met.add(part.text);
    if (to - from < 2) continue;
    const group = columns.slice(from, to);
    const areKnown = group.every((lines) => lines.length > 1 && knows(headingText(lines.map(textOf), knows)));
    const lowest = Math.min(...group.map((lines) => lines.at(-1)!.top));
    const upper = head.filter((line) => line.bottom < lowest + 0.3 * line.size);
    const above = wordsWithin(upper, edges[from]!, edges[to] ?? Infinity);
    const under = group.map((lines) => {
      const part = lines.at(-1)!;
      return [...above.map((line) => ({ ...nearest(line, part), ...sidesOf(part) })), part];
    });
    if (above.length && !areKnown) out.splice(from, under.length, ...under);
    from = to - 1;
  }
  return out;
}

/** The phrase of a line that stands nearest above another. */
function nearest(line: Line, below: Line): Line {
  const away = (each: Line) => Math.max(each.left - centre(below), centre(below) - each.right, 0);
  return phrasesOf(line, 1).reduce((best, each) => (away(each) < away(best) ? each : best));
}

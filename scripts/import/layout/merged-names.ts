import { centre } from '../read/extent.ts';
import { lineOf, type Line } from '../read/line.ts';
import { isFigureLine } from './figure-line.ts';
import type { Grid } from './merged-cells.ts';
import { crossing, isParted } from './ruling.ts';

//               |  Kostnader  |  512,4
//               |---------------------
//   Förskola    |  Intäkter   |  -31,0      a cell of three rows: it names each of them
//               |---------------------
//               |  Netto      |  481,4
//   ----------------------------------
/**
 * Rows of a table of figures, each with the name that is printed once for several of them: in a cell that no ruling
 * parts, though rulings part those rows' figures.
 */
export function withMergedNames(rows: readonly Line[][], { edges, sides, rulings }: Grid): Line[][] {
  const out = rows.map((row) => [...row]);
  const lead = rows.map((row) => row.findLast(isFigureLine) ?? row[0]!);
  const figures = ((edges[0] ?? sides.right) + (edges[1] ?? sides.right)) / 2;
  const isApart = (n: number, x: number) => isParted(lead[n]!, lead[n + 1]!, x, rulings);
  for (const { left, right } of nameColumns(lead[0]!, edges[0] ?? sides.right, { edges, sides, rulings })) {
    const namesOf = (row: readonly Line[]) =>
      row.flatMap(({ words }) => words.filter((word) => centre(word) > left && centre(word) < right));
    const x = (left + right) / 2;
    for (let first = 0, n = 1; n <= rows.length; n++) {
      const isOne = n < rows.length && !isApart(n - 1, x) && isApart(n - 1, figures);
      if (isOne) continue;
      const run = lead.map((_, at) => at).slice(first, n);
      const named = run.filter((at) => namesOf(rows[at]!).length > 0);
      if (run.length > 1 && named.length === 1) {
        const words = namesOf(rows[named[0]!]!);
        for (const at of run) if (at !== named[0]) out[at]!.unshift(besides(words, rows[at]![0]!));
      }
      first = n;
    }
  }
  return out;
}

/** The columns of names: what stands before the figures, and where rulings part that, each part of it. */
function nameColumns(row: Line, end: number, { sides, rulings }: Grid): { left: number; right: number }[] {
  const cuts = crossing(row, rulings).filter((x) => x > sides.left && x < end);
  return [...cuts, end].map((right, n) => ({ left: cuts[n - 1] ?? sides.left, right }));
}

/** Words as one line at the height of another. */
function besides(words: Line['words'], { top, bottom }: Line): Line {
  return lineOf(words.map((word) => ({ ...word, top, bottom })));
}

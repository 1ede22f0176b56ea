import { centre } from '../read/extent.ts';
import { lineOf, type Line } from '../read/line.ts';
import { isFigureLine } from './figure-line.ts';
import { runsOf, type Grid } from './merged-cells.ts';
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
    for (const run of runsOf(rows.length, (n) => !isApart(n, x) && isApart(n, figures))) {
      const [named, ...others] = run.filter((at) => namesOf(rows[at]!).length > 0);
      if (named === undefined || others.length) continue;
      const words = namesOf(rows[named]!);
      for (const at of run) if (at !== named) out[at]!.unshift(besides(words, rows[at]![0]!));
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

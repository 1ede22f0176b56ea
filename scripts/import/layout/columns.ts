import { centre, overlap } from '../read/extent.ts';
import { gapsOf, unaligned } from './sides.ts';
import type { Heading } from './heading.ts';
import { phrasesOf, type Line } from '../read/line.ts';
import { rulingBetween, type Rulings } from './ruling.ts';
import type { Extent } from '../read/types.ts';

/** A place between two headings where a column may end. */
interface Lane {
  at: number;
  /** How wide it is: no word of the body stands in it. */
  width: number;
}

/**
 * Where each column ends: `edges[n]` parts column n from column n + 1. A ruling between two headings parts them. Where
 * none is drawn, a lane that no word of the body stands in; of several, those that leave each line one cell in a column
 * and the cells of a column aligned.
 *
 *   Årsmål        KF:s årsmål       Period
 *        76,11 %        70,27 %          2019
 *              ^ here, and not before the figure
 */
export function edgesOf(
  headings: readonly Heading[],
  body: readonly Line[],
  rulings: Rulings,
  box: Extent,
): number[] {
  const rows = body.filter((each) => !isAcross(each, headings));
  const lanes = headings.slice(1).map((right, n) => {
    const left = headings[n]!;
    const drawn = rulingBetween(left, right, rulings, box);
    return drawn === null ? lanesOf(left, right, rows) : [{ at: drawn, width: Infinity }];
  });
  const phrases = rows.map((line) => phrasesOf(line, cellGap));
  let ways: { edges: number[]; cost: number }[] = [{ edges: [], cost: 0 }];
  lanes.forEach((some, n) => {
    ways = some.map((lane) => {
      let best = { edges: [] as number[], cost: Infinity };
      for (const way of ways) {
        const cost =
          way.cost +
          columnCost(phrases, headings[n]!, way.edges.at(-1) ?? -Infinity, lane.at) +
          laneCost(lane, some);
        if (cost < best.cost) best = { edges: [...way.edges, lane.at], cost };
      }
      return best;
    });
  });
  let best = { edges: [] as number[], cost: Infinity };
  for (const way of ways) {
    const cost = way.cost + columnCost(phrases, headings.at(-1)!, way.edges.at(-1)!, Infinity);
    if (cost < best.cost) best = { ...way, cost };
  }
  return best.edges;
}

/** Cells of one line stand farther apart than this, in their size. */
const cellGap = 0.62;
/** Lanes beyond the widest of so many are no gutter. */
const maxLanes = 5;

/** What speaks against a column between two edges: two cells on one line, cells that do not align or stand before their heading. */
function columnCost(rows: readonly Line[][], heading: Heading, from: number, to: number): number {
  let twice = 0;
  const cells: Line[] = [];
  for (const row of rows) {
    const own = row.filter((each) => centre(each) > from && centre(each) < to);
    if (own.length > 1) twice += own.length - 1;
    cells.push(...own);
  }
  if (from === -Infinity || cells.length === 0) return twice;
  const before = cells.filter((cell) => cell.right < heading.left).length;
  const after = cells.filter((cell) => cell.left > heading.right).length;
  return 2 * twice + before + 0.2 * after + unaligned(cells);
}

/** A narrower lane than the widest is a little less likely. */
function laneCost(lane: Lane, all: readonly Lane[]): number {
  const widest = Math.max(...all.map((each) => each.width));
  return lane.width === widest ? 0 : 0.3 * (1 - lane.width / widest);
}

/** The lanes between two headings that no word stands in, the widest first. */
function lanesOf(left: Heading, right: Heading, body: readonly Line[]): Lane[] {
  const [from, to] = [Math.min(left.right, right.left), Math.max(right.left, left.right)];
  const met = body.flatMap((line) => line.words).filter((word) => word.right > from && word.left < to);
  const lanes = gapsOf(met, from, to).map((gap) => ({ at: centre(gap), width: gap.right - gap.left }));
  if (!lanes.length) return [{ at: (from + to) / 2, width: 0 }];
  return lanes.toSorted((a, b) => b.width - a.width).slice(0, maxLanes);
}

/** Words of a text stand about so far apart, in their size, and where its lines are justified no farther than this. */
const textGap = 0.45;
const justifiedGap = 0.8;
/** A text that runs over columns has so many words; a justified one more, since cells may stand as near as its words. */
const fewWords = 4;
const manyWords = 8;

/** Whether a line is a text that runs over the columns: one phrase from the name's column under other headings. */
export function isAcross(line: Line, headings: readonly Heading[]): boolean {
  const [name, first] = headings as [Heading, Heading];
  const runs = (gap: number, words: number) =>
    line.words.length >= words &&
    phrasesOf(line, gap).some((phrase) => {
      if (phrase.words.length < words) return false;
      const under = headings.filter((each) => overlap(each, phrase) > 0).length;
      const opens = phrase.left < name.left + 30;
      return (
        (under > 2 && (opens || gap === textGap)) || (under >= 1 && opens && phrase.right > first.right + 2)
      );
    });
  return runs(textGap, fewWords) || runs(justifiedGap, manyWords);
}

/** The column that a word stands in; null where it stands left of the first. */
export function columnOf(word: Pick<Extent, 'left' | 'right'>, edges: readonly number[]): number {
  const at = (word.left + word.right) / 2;
  const column = edges.findIndex((edge) => at < edge);
  return column < 0 ? edges.length : column;
}

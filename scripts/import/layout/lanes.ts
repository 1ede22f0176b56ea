import { median } from '../lines/median.ts';
import { freest, gapsOf, type Sides } from '../read/extent.ts';
import { cellGap, linesOf, type Line } from '../read/line.ts';
import { figuresRightOf } from './figure-line.ts';
import type { Knows } from './heading-text.ts';
import { pricing, sides, type CellSide } from './lane-price.ts';
import { spread, withoutBetween, wordsWithin } from './merged-heading.ts';
import { areMoved } from './ruling.ts';
import type { Word } from '../read/types.ts';
import { laneWeights } from '../weights.ts';

/** Columns that no ruling parts: the words that head each, line by line, and where each ends but the last. */
export interface Lanes {
  columns: Line[][];
  /** `edges[n]` parts column n from column n + 1; the name's column, which is not in `columns`, is the first. */
  edges: number[];
}

/** A place where a column may end, and what speaks against it. */
interface Edge {
  at: number;
  cost: number;
}

/**
 * Finds columns in the words that head them and in all their rows at once: between two columns no row has a word, each
 * has a heading that reports are known to print, one cell on a line, and its cells aligned. A heading over several
 * columns is left with those that it stands above. Rows whose words may stand anywhere tell how many columns there are,
 * and not where.
 *
 *   Periodens  män/pojka kvinnor/fli      what parts the two broken headings is that figures stand below each
 *   utfall             r        ckor
 *       46 %        41 %        52 %
 *                      ^ a column ends here
 */
export function lanesOf(
  name: Word,
  words: readonly Word[],
  rows: readonly Line[],
  moved: number,
  knows: Knows,
): Lanes {
  const head = linesOf(words);
  const isPlaced = !areMoved({ moved });
  const placed = isPlaced ? rows : [];
  const body = placed.flatMap((row) => row.words);
  const least = isPlaced ? 0 : figuresOf(rows, name.left);
  const best = (parts: readonly (readonly Line[])[]) => {
    const edges = edgesBetween(name, head, parts, body, placed.length, Math.min(moved, mostMoved));
    const price = pricing(name, head, placed, knows);
    // Where no cells stand below, they stand on no side.
    const ways = sides.slice(0, placed.length ? 2 : 1).map((side) => cheapest(edges, price, least, side));
    return ways.reduce((best, way) => (way.cost < best.cost ? way : best));
  };
  const lower = head.map((_, n) => head.slice(n)).reverse();
  const way = best(lower);
  //   Prognos (före Prognos (efter Avvikelse      a text moves one line of a head beside another: each has gaps of its own
  //   överföringar)  överföringar)
  const isOdd = !isPlaced && way.cost > laneWeights.hardly;
  const { edges } = isOdd ? best([...lower, ...head.map((line) => [line])]) : way;
  const told = withoutBetween(headed(head, edges), head, body, knows);
  const columns = told.map((from, n) => wordsWithin(head, from, told[n + 1] ?? Infinity));
  return { columns: spread(columns, told, head, knows), edges: told };
}

/** Headings stand no farther from their places than this, in their size, however far what stands below them was moved. */
const mostMoved = 0.5;

//   Utfall           Årsmål
//   99 %   81 %      85 %         which of two is the outcome nothing tells: both are in its column
/** Edges without those of columns that no word heads: what stands there is the column's before it, or behind it where none is. */
function headed(head: readonly Line[], edges: readonly number[]): number[] {
  const own = edges.filter((from, n) => wordsWithin(head, from, edges[n + 1] ?? Infinity).length > 0);
  return own.map((from, n) => (n === 0 ? edges[0]! : from));
}

/** How many figures most rows have behind their names, or more. */
function figuresOf(rows: readonly Line[], left: number): number {
  return rows.length ? median(rows.map((row) => figuresRightOf(row, left).length)) : 0;
}

/** A way to end columns, and what speaks against it. */
interface Way {
  cost: number;
  edges: number[];
}

/** The cheapest way to end columns at edges, from the left: at least so many behind the names', or as many as there can be. */
function cheapest(
  edges: readonly Edge[],
  price: ReturnType<typeof pricing>,
  least: number,
  side: CellSide,
): Way {
  const most = Math.min(least, edges.length);
  // By how many columns a way has: the last stands for all that have enough. The last edge stands for the right end.
  const ways: Way[][] = [];
  [...edges, { at: Infinity, cost: 0 }].forEach(({ at, cost }, n) => {
    const best = Array.from({ length: most + 1 }, (): Way => ({ cost: Infinity, edges: [] }));
    if (at < Infinity) best[0]!.cost = cost + price.name(at);
    // The nearest edges first: most others need not be priced.
    for (let from = n - 1; from >= 0; from--)
      ways[from]!.forEach((way, count) => {
        const to = Math.min(count + 1, most);
        const before = way.cost + cost;
        if (before >= best[to]!.cost || before + price.least(edges[from]!.at, at) >= best[to]!.cost) return;
        const whole = before + price.column(edges[from]!.at, at, least > 0 && count >= most, side);
        if (whole < best[to]!.cost) best[to] = { cost: whole, edges: [...way.edges, edges[from]!.at] };
      });
    ways.push(best);
  });
  return ways.at(-1)!.findLast(({ cost }) => cost < Infinity) ?? { cost: Infinity, edges: [] };
}

/** Gaps in parts of the head, each some of its lines, that no word of a row stands in, or as few as can be. */
function edgesBetween(
  name: Word,
  head: readonly Line[],
  parts: readonly (readonly Line[])[],
  body: readonly Word[],
  rows: number,
  moved: number,
): Edge[] {
  const slim = slimBy(moved);
  const out: Edge[] = [];
  const end = Math.max(...head.map((line) => line.right));
  for (const part of parts) {
    const own = [name, ...part.flatMap((line) => line.words)];
    for (const gap of gapsOf(own.map(slim), name.right, end)) {
      // A word that runs over the whole gap says nothing of where in it a column ends.
      const met = body.filter(
        (word) =>
          word.right > gap.left && word.left < gap.right && (word.left > gap.left || word.right < gap.right),
      );
      for (const { left, right } of freest(met, gap.left, gap.right)) {
        const at = (left + right) / 2;
        if (out.some((edge) => Math.abs(edge.at - at) < 1)) continue;
        const crossed = body.filter((word) => word.left < at - 0.5 && word.right > at + 0.5).length;
        const narrow = Math.max(0, 1 - (right - left) / name.size);
        out.push({
          at,
          cost:
            laneWeights.edge +
            laneWeights.narrow * narrow +
            Math.min(laneWeights.crossing, (3 * laneWeights.crossing * crossed) / Math.max(4, rows)) +
            cut(head, at, slim),
        });
      }
    }
  }
  return out.sort((a, b) => a.at - b.at);
}

//   män/pojkar            centred in narrow columns, words may reach into the next
//         nor/flickor
/** Words without the outermost letters: those that may stand where the next column does. */
function slimBy(moved: number): (word: Word) => Sides {
  return ({ left, right, size }) => {
    const less = Math.min(moved * size, 0.45 * (right - left));
    return { left: left + less, right: right - less };
  };
}

/** What an edge costs that cuts a heading: between two of its words, or in one that is over no other headings. */
function cut(head: readonly Line[], at: number, slim: (word: Word) => Sides): number {
  let cost = 0;
  head.forEach(({ words, size }, n) => {
    const isOver = head.slice(n + 1).some((line) => line.left < at && line.right > at);
    words.forEach((word, nth) => {
      const next = words[nth + 1];
      if (slim(word).left < at && slim(word).right > at)
        cost += isOver ? laneWeights.away : laneWeights.within;
      else if (next && slim(word).right <= at && slim(next).left >= at)
        cost += isOver || next.left - word.right >= cellGap * size ? 0 : laneWeights.word;
    });
  });
  return cost;
}

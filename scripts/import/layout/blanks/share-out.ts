import { median } from '../../lines/median.ts';
import { around, centre, overlap, sidesOf, type Sides } from '../../read/extent.ts';
import type { Word } from '../../read/types.ts';
import { blankWeights } from '../../weights.ts';
import { lanesFor, type Way } from './cells.ts';
import { inLetters, letter, phrasesOf } from './grid.ts';
import type { Grid } from './grid.ts';

/** The lane of each word of a line, and the other lanes that it fits nearly as well. */
export type Share = Pick<Way, 'at' | 'rivals'>;

/** How often lanes are told anew by the cells found in them. */
const rounds = 3;

/** A table's lines shared out, the lanes that this was done by, and where these were looked for. */
export interface Shared {
  ways: Share[];
  lanes: readonly Sides[];
  place: readonly Sides[];
}

/**
 * Shares the words of a table's lines out over its columns. A text moves what stands close together some characters to
 * the right, and figures stand at the right or in the middle of their column: headings tell only about where its cells
 * are, so lanes are learned from the cells, and headings at the left or above them are each tried: what fits best
 * holds. What fits nearly as well stays a rival. `places`: where its headings, or the cells of its page before, may
 * stand. `pair`: two lanes that are filled together.
 */
export function shareOut(
  lines: Grid,
  places: readonly (readonly Sides[])[],
  likes: (word: Word, lane: number) => number,
  pair: Pair | null = null,
): Shared {
  const tries = places.flatMap((headings) => {
    const fits = (word: Word, lane: number) => likes(word, lane) + alignment(word, headings[lane]!);
    return [fullRows(lines, headings), headings.slice(1), toTheNext(headings)].flatMap((each) => {
      if (!each) return [];
      let lanes = [namesBefore(headings, each), ...each];
      for (let round = 0; round < rounds; round++) {
        const found = sharesOf(lines, lanes, fits, pair).map((way) => way.at);
        lanes = learned(lines, found, headings);
      }
      const ways = sharesOf(lines, lanes, fits, pair);
      const cost =
        ways.reduce((sum, way) => sum + way.cost, 0) +
        unevenness(lanes, headings) +
        blankWeights.never * crossed(lanes) +
        blankWeights.rather * holes(ways);
      return [{ cost, ways, lanes, place: headings }];
    });
  });
  const best = tries.reduce((a, b) => (b.cost < a.cost ? b : a));
  const near = tries.filter((each) => each !== best && each.cost < best.cost + blankWeights.places);
  const othersOf = (line: number) => near.map(({ ways }) => ways[line]!);
  return { ...best, ways: best.ways.map((way, line) => withRivals(way, othersOf(line))) };
}

/** How much better a word fits a lane whose heading begins or ends where it does, give or take a letter. */
function alignment(word: Word, heading: Sides): number {
  const near = Math.min(Math.abs(word.left - heading.left), Math.abs(word.right - heading.right));
  return near <= letter.width ? blankWeights.hint : 0;
}

/** Two lanes that are filled together or not at all: outcomes of men and of women. */
export type Pair = readonly [number, number];

/** Shares out line after line, each beside the one above it. */
function sharesOf(
  lines: Grid,
  lanes: readonly Sides[],
  likes: (word: Word, lane: number) => number,
  pair: Pair | null,
): Way[] {
  const ways: Way[] = [];
  const cell = (n: number, lane: number) => (lines[n] ?? []).filter((_word, at) => ways[n]?.at[at] === lane);
  const fitsOn = (n: number) => {
    const behind = figureBehindNames(lines, n);
    return (word: Word, lane: number) => {
      if (lane === 0) return likes(word, lane) - (word === behind ? blankWeights.never : 0);
      const isBelow = cell(n - 1, lane).some((each) => overlap(each, word) > 0);
      return likes(word, lane) + (isBelow ? blankWeights.below : 0);
    };
  };
  lines.forEach((words, n) => ways.push(lanesFor(words, lanes, fitsOn(n))));
  if (!pair) return ways;
  const hasFigure = (n: number, lane: number) => cell(n, lane).some((word) => /^[-+−–]?\d/.test(word.text));
  return ways.map((way, n) => {
    const [one, ...more] = pair.filter((lane) => hasFigure(n, lane));
    if (one === undefined || more.length) return way;
    const other = pair.find((lane) => lane !== one)!;
    if (hasFigure(n - 1, other) || hasFigure(n + 1, other)) return way;
    const fits = fitsOn(n);
    const without = lanesFor(lines[n]!, lanes, (word, lane) =>
      pair.includes(lane) ? -blankWeights.never : fits(word, lane),
    );
    const by = way.cost + blankWeights.hardly - without.cost;
    const [best, second] = by > 0 ? [without, way] : [way, without];
    return Math.abs(by) < blankWeights.margin ? withRivals(best, [second]) : best;
  });
}

//   Index för trygghet bland seniorer i
//                                        77        80        Tertial
//   stadens regi                         ^ where no line of the name reaches, set in the middle or not
/** The figure that a line begins with behind the ends of those above and below it; undefined where it does not. */
function figureBehindNames(lines: Grid, n: number): Word | undefined {
  const [first] = lines[n]!;
  const beside = [lines[n - 1], lines[n + 1]].map((words) => phrasesOf(words ?? [])[0]);
  const isBehind = first && beside.every((name) => name && name.right < first.left);
  return isBehind && /^\d/.test(first.text) ? first : undefined;
}

/** A way with the lanes of others as rivals. */
function withRivals<T extends Share>(best: T, others: readonly Share[]): T {
  const rivals = best.rivals.map((own, word) => {
    const lanes = others.map(({ at }) => at[word]!).filter((lane) => lane !== best.at[word]);
    return [...new Set([...own, ...lanes])];
  });
  return { ...best, rivals };
}

//   Jan     Feb     Mar            figures between their own heading and the next: the columns that are empty are
//        534   1 708               rather the last
/** Columns without cells before the last one that has any. */
function holes(ways: readonly Way[]): number {
  const filled = new Set(ways.flatMap(({ at }) => at));
  filled.delete(0);
  return filled.size ? Math.max(...filled) - filled.size : 0;
}

/** How unlike each other lanes stand beside their headings: a table sets all its columns alike. */
function unevenness(lanes: readonly Sides[], headings: readonly Sides[]): number {
  const moved = lanes.slice(1).map((lane, n) => inLetters(centre(lane) - centre(headings[n + 1]!)));
  const usual = median(moved);
  return moved.reduce((sum, each) => sum + Math.abs(each - usual), 0);
}

//           2,5        one column's cell in one row, the next one's in the other
//      11,0
/** How many lanes stand before the one on their left. */
function crossed(lanes: readonly Sides[]): number {
  return lanes.filter((lane, n) => n > 1 && centre(lane) <= centre(lanes[n - 1]!)).length;
}

function namesBefore(headings: readonly Sides[], [first]: readonly Sides[]): Sides {
  return {
    left: headings[0]!.left,
    right: Math.max(headings[0]!.right, Math.min(first!.left, headings[1]!.left) - letter.width),
  };
}

/** Lanes of columns whose headings stand at the left: each reaches to the next heading. */
function toTheNext(headings: readonly Sides[]): Sides[] {
  return headings.slice(1).map(({ left, right }, n) => {
    const next = headings[n + 2]?.left ?? right + letter.width;
    return { left, right: Math.max(right, next - letter.width) };
  });
}

/** Lanes of the columns behind the names', by rows whose phrases are as many as these; null where there are none. */
function fullRows(lines: Grid, headings: readonly Sides[]): Sides[] | null {
  const [, ...columns] = headings;
  const rows = lines
    .map((words) => phrasesOf(words).slice(-columns.length))
    .filter((own) => own.length === columns.length && own[0]!.left > columns[0]!.left - 4 * letter.width);
  if (columns.length < 3 || !rows.length) return null;
  return columns.map((_, n) => spread(rows.map((phrases) => phrases[n]!)));
}

/** Lanes by the cells found in each column; one without cells stands where its heading is, moved as the nearest with cells are. */
function learned(lines: Grid, found: readonly (readonly number[])[], headings: readonly Sides[]): Sides[] {
  const cells: Sides[][] = headings.map(() => []);
  lines.forEach((words, n) => {
    headings.forEach((_, lane) => {
      const own = words.filter((_word, at) => found[n]![at] === lane);
      if (own.length && lane > 0) cells[lane]!.push(sidesOf(around(own)));
    });
  });
  const lanes = headings.map((heading, n) =>
    cells[n]!.length ? spread([...cells[n]!, ...(cells[n]!.length < 2 ? [heading] : [])]) : null,
  );
  const filled = lanes.flatMap((lane, n) =>
    n > 0 && lane ? [{ n, by: centre(lane) - centre(headings[n]!) }] : [],
  );
  const told = headings.map((heading, n) => {
    if (n === 0 || lanes[n]) return lanes[n] ?? heading;
    const away = (each: (typeof filled)[number]) => Math.abs(each.n - n);
    const nearest = filled.filter((each) => away(each) === Math.min(...filled.map(away)));
    const shift = nearest.reduce((sum, { by }) => sum + by, 0) / Math.max(1, nearest.length);
    return { left: heading.left + shift, right: heading.right + shift };
  });
  return [namesBefore(headings, told.slice(1)), ...told.slice(1)];
}

/** Where most of some cells stand. */
function spread(cells: readonly Sides[]): Sides {
  const starts = cells.map(({ left }) => left).sort((a, b) => a - b);
  const ends = cells.map(({ right }) => right).sort((a, b) => a - b);
  return {
    left: starts[Math.floor((starts.length - 1) / 4)]!,
    right: ends[Math.ceil((3 * (ends.length - 1)) / 4)]!,
  };
}

import { lanesFor, margin, type Lane, type Way } from './cells.ts';
import { extentOf, phrasesOf, shared, type GridWord } from './grid.ts';

/** The lane of each word of a line, and the other lanes that it fits nearly as well. */
export type Share = Pick<Way, 'at' | 'rivals'>;

/** How often lanes are told anew by the cells found in them. */
const rounds = 3;

/**
 * Shares the words of a table's lines out over its columns. A text moves what stands close together some characters to
 * the right, and figures stand at the right or in the middle of their column: headings tell only about where its cells
 * are, so lanes are learned from the cells, and headings at the left, at the right or above them are each tried: what fits
 * best holds. What fits nearly as well stays a rival.
 */
export function shareOut(
  lines: readonly (readonly GridWord[])[],
  headings: readonly Lane[],
  likes: (word: GridWord, lane: number) => number,
): Share[] {
  const tries = [
    fullRows(lines, headings),
    headings.slice(1),
    toTheNext(headings),
    fromTheLast(headings),
  ].flatMap((each) => {
    if (!each) return [];
    let lanes = [namesBefore(headings, each), ...each];
    for (let round = 0; round < rounds; round++) {
      const found = sharesOf(lines, lanes, likes).map((way) => way.at);
      lanes = learned(lines, found, headings);
    }
    const ways = sharesOf(lines, lanes, likes);
    const cost = ways.reduce((sum, way) => sum + way.cost, 0) + unevenness(lanes, headings);
    return [{ cost, ways }];
  });
  const best = tries.reduce((a, b) => (b.cost < a.cost ? b : a));
  const near = tries.filter((each) => each !== best && each.cost < best.cost + margin);
  return best.ways.map(({ at, rivals }, line) => ({
    at,
    rivals: rivals.map((own, word) => {
      const others = near.map(({ ways }) => ways[line]!.at[word]!).filter((lane) => lane !== at[word]);
      return [...new Set([...own, ...others])];
    }),
  }));
}

//   157 921
//   kr
/** How much better a word fits a lane whose cell of the line above stands right above it. */
const below = 2;

/** Shares out line after line, each beside the one above it. */
function sharesOf(
  lines: readonly (readonly GridWord[])[],
  lanes: readonly Lane[],
  likes: (word: GridWord, lane: number) => number,
): Way[] {
  const ways: Way[] = [];
  lines.forEach((words, n) => {
    const above = (lane: number) => (lines[n - 1] ?? []).filter((_word, at) => ways[n - 1]!.at[at] === lane);
    const fits = (word: GridWord, lane: number) =>
      likes(word, lane) + (lane > 0 && above(lane).some((each) => shared(each, word) > 0) ? below : 0);
    ways.push(lanesFor(words, lanes, fits));
  });
  return ways;
}

/** How unlike each other lanes stand beside their headings: a table sets all its columns alike. */
function unevenness(lanes: readonly Lane[], headings: readonly Lane[]): number {
  const moved = lanes.slice(1).map((lane, n) => middle(lane) - middle(headings[n + 1]!));
  const usual = moved.toSorted((a, b) => a - b)[Math.floor(moved.length / 2)]!;
  return moved.reduce((sum, each) => sum + Math.abs(each - usual), 0);
}

function namesBefore(headings: readonly Lane[], [first]: readonly Lane[]): Lane {
  return {
    start: headings[0]!.start,
    end: Math.max(headings[0]!.end, Math.min(first!.start, headings[1]!.start) - 1),
  };
}

/** Lanes of columns whose headings stand at the left: each reaches to the next heading. */
function toTheNext(headings: readonly Lane[]): Lane[] {
  return headings
    .slice(1)
    .map(({ start, end }, n) => ({ start, end: Math.max(end, (headings[n + 2]?.start ?? end + 1) - 1) }));
}

/** Lanes of columns whose headings stand at the right: each begins behind the one before. */
function fromTheLast(headings: readonly Lane[]): Lane[] {
  return headings
    .slice(1)
    .map(({ start, end }, n) => ({ start: n ? Math.min(start, headings[n]!.end + 1) : start, end }));
}

/** Lanes of the columns behind the names', by rows whose phrases are as many as these; null where there are none. */
function fullRows(lines: readonly (readonly GridWord[])[], headings: readonly Lane[]): Lane[] | null {
  const [, ...columns] = headings;
  const rows = lines
    .map((words) => phrasesOf(words).map(extentOf))
    .map((phrases) => phrases.slice(-columns.length))
    .filter((phrases) => phrases.length === columns.length && phrases[0]!.start > columns[0]!.start - 4);
  if (columns.length < 3 || !rows.length) return null;
  return columns.map((_, n) => spread(rows.map((phrases) => phrases[n]!)));
}

/** Lanes by the cells found in each column; one without cells stands where its heading is, moved as its neighbours are. */
function learned(
  lines: readonly (readonly GridWord[])[],
  found: readonly (readonly number[])[],
  headings: readonly Lane[],
): Lane[] {
  const cells: Lane[][] = headings.map(() => []);
  lines.forEach((words, n) => {
    headings.forEach((_, lane) => {
      const own = words.filter((_word, at) => found[n]![at] === lane);
      if (own.length && lane > 0) cells[lane]!.push(extentOf(own));
    });
  });
  const lanes = headings.map((heading, n) =>
    cells[n]!.length ? spread([...cells[n]!, ...(cells[n]!.length < 2 ? [heading] : [])]) : null,
  );
  const moved = (n: number) => (lanes[n] ? middle(lanes[n]!) - middle(headings[n]!) : null);
  const told = headings.map((heading, n) => {
    if (n === 0 || lanes[n]) return lanes[n] ?? heading;
    const beside = [n - 1, n + 1].flatMap((at) => (at > 0 && at < headings.length ? (moved(at) ?? []) : []));
    const shift = beside.length ? beside.reduce((a, b) => a + b) / beside.length : 0;
    return { start: heading.start + shift, end: heading.end + shift };
  });
  told[0] = {
    start: headings[0]!.start,
    end: Math.max(headings[0]!.end, Math.min(headings[1]?.start ?? Infinity, told[1]?.start ?? Infinity) - 1),
  };
  return told;
}

/** Where most of some cells stand. */
function spread(cells: readonly Lane[]): Lane {
  const starts = cells.map(({ start }) => start).sort((a, b) => a - b);
  const ends = cells.map(({ end }) => end).sort((a, b) => a - b);
  return {
    start: starts[Math.floor((starts.length - 1) / 4)]!,
    end: ends[Math.ceil((3 * (ends.length - 1)) / 4)]!,
  };
}

function middle({ start, end }: Lane): number {
  return (start + end) / 2;
}

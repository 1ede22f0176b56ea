import { cellText, type IsWord } from './cell.ts';
import { around, centre, middle, overlap } from '../read/extent.ts';
import { drawnColumns, phraseRows, type Heading } from './heading.ts';
import type { Line } from '../read/line.ts';
import { edgesBetween, type Rulings } from './ruling.ts';
import { gapsOf, sidesOf, type Sides } from './sides.ts';

/** The columns of a table of figures, its names' first. */
export interface FigureColumns {
  headings: Heading[];
  /** `edges[n]` parts column n from column n + 1. */
  edges: number[];
}

/** A column: the words that head it, and where its figures stand; null where it has none. */
interface Column {
  head: Line[];
  lane: Sides | null;
}

/** A cell's words stand no farther than this from its rulings, in points. */
const cellPadding = 12;
/** Words of one heading stand no farther apart than this, in their size. */
const blank = 0.4;
/** Two headings stand at least so far apart, in their size, where no figures part them. */
const gutter = 0.5;

/** The lanes that figures of several rows stand in, from the left. */
export function lanesOf(figures: readonly Line[]): Line[] {
  const lanes: Line[] = [];
  for (const each of figures.toSorted((a, b) => a.left - b.left)) {
    const last = lanes.at(-1);
    if (last && overlap(last, each) > 0) last.right = Math.max(last.right, each.right);
    else lanes.push({ ...each, words: [] });
  }
  return lanes;
}

/** Columns of a table, told by its headings and the lanes of its figures together. `names`: where its names stand. */
export function figureColumns(
  head: readonly Line[],
  figures: readonly Line[],
  names: Sides,
  rulings: Rulings,
  isWord: IsWord,
): FigureColumns {
  const lanes = lanesOf(figures);
  const words = head.flatMap((line) => line.words);
  const drawn = words.length ? drawnColumns(words, names.left - cellPadding, rulings) : null;
  const edges = drawn && edgesBetween(drawn.map(around), rulings, around(head));
  if (drawn && edges && drawn.length > lanes.length)
    return { headings: drawn.map((own) => headingOf({ head: own, lane: null }, isWord)), edges };
  const [name, ...columns] = toldColumns(head, lanes, names, alignmentOf(figures, lanes));
  const all = [name!, ...columns];
  return {
    headings: all.map((column) => headingOf(column, isWord)),
    edges: columns.map((column, n) => edgeBetween(all[n]!, column)),
  };
}

function headingOf({ head, lane }: Column, isWord: IsWord): Heading {
  const text = cellText(
    head.filter((line) => line.words.length > 0),
    isWord,
  );
  return { text, ...extentOf({ head, lane }) };
}

//   3 696,3      figures end below one another, or begin so, or are centred
//      -1,8
type Alignment = 'left' | 'right' | 'centre';

/** How the figures of most lanes are aligned. */
function alignmentOf(figures: readonly Line[], lanes: readonly Line[]): Alignment {
  const off = { left: 0, right: 0, centre: 0 };
  for (const lane of lanes) {
    const own = figures.filter((each) => overlap(each, lane) > 0);
    const spread = (of: (each: Line) => number) => Math.max(...own.map(of)) - Math.min(...own.map(of));
    off.left += spread((each) => each.left);
    off.right += spread((each) => each.right);
    off.centre += spread(centre);
  }
  if (off.left < Math.min(off.right, off.centre)) return 'left';
  return off.centre < off.right ? 'centre' : 'right';
}

/** Columns that no ruling parts. */
function toldColumns(head: readonly Line[], lanes: readonly Line[], names: Sides, way: Alignment): Column[] {
  const rows = phraseRows(
    head.flatMap((line) => line.words),
    blank,
  );
  const spans = new Set(
    rows.flatMap((row, at) =>
      row.filter((phrase) => {
        const under = lanes.filter((lane) => overlap(lane, phrase) > 0).length;
        return under > 1 && rows.slice(at + 1).some((below) => isOver(phrase, below, under));
      }),
    ),
  );
  const own = rows.flatMap((row) => row.filter((phrase) => !spans.has(phrase)));
  const first = lanes[0]?.left ?? Infinity;
  const isName = (each: Sides) => each.left < Math.min(names.right - 1, first) && each.right < first;
  const name: Column = { head: own.filter(isName), lane: names };
  const clusters = clustersOf(
    own.filter((phrase) => !isName(phrase)),
    lanes,
    way,
  );
  const columns = joined(matched(clusters, lanes, way));
  for (const span of [...spans].toReversed())
    for (const column of columns) {
      const under = extentOf(column);
      if (overlap(span, under) > 0) column.head.unshift({ ...span, ...under });
    }
  return [name, ...columns];
}

//   Utfall 2024               each of two headings that nearly touch begins, ends or is centred where the line below is
//   Män      Kvinnor
/** Whether a phrase over some lanes is one heading over several of a lower line's, and not as many that nearly touch. */
function isOver(phrase: Line, below: readonly Line[], lanes: number): boolean {
  const under = below.filter((each) => overlap(phrase, each) > 0);
  const isNear = (a: number, b: number) => Math.abs(a - b) < 0.2 * phrase.size;
  const aligned = under.filter((each) =>
    phrase.words.some(
      (word) =>
        isNear(word.left, each.left) || isNear(word.right, each.right) || isNear(centre(word), centre(each)),
    ),
  );
  return under.length > 1 && aligned.length < lanes;
}

function extentOf({ head, lane }: Column): Sides {
  return head.length ? sidesOf(around(head)) : lane!;
}

/** Phrases that stand above one another; a cluster over two lanes is cut between them, where its gap is widest. */
function clustersOf(phrases: readonly Line[], lanes: readonly Line[], way: Alignment): Line[][] {
  const words = phrases.flatMap((phrase) => phrase.words);
  if (!words.length) return [];
  const { size } = phrases[0]!;
  const { left: start, right: end } = around(words);
  const free = gapsOf(words, start, end);
  const isWide = (each: Sides) => width(each) > gutter * size;
  const cuts = free.filter(isWide).map(centre);
  lanes.slice(1).forEach((lane, n) => {
    const [from, to] = [lanes[n]!, lane];
    // A cell ends where its figures do, or begins where they do: so its heading does.
    const [left, right] =
      way === 'right'
        ? [from.right - 1, to.right]
        : way === 'left'
          ? [from.left + 1, to.left + 1]
          : [centre(from), centre(to)];
    const within = free.filter((each) => each.right > left && each.right < right);
    if (within.length && !within.some(isWide))
      cuts.push(centre(within.reduce((a, b) => (width(b) > width(a) ? b : a))));
  });
  cuts.sort((a, b) => a - b);
  const out = new Map<number, Line[]>();
  for (const phrase of phrases)
    for (const part of parted(phrase, cuts)) {
      const nth = cuts.filter((x) => x < centre(part)).length;
      out.set(nth, [...(out.get(nth) ?? []), part]);
    }
  return [...out].sort(([a], [b]) => a - b).map(([, lines]) => lines.sort((a, b) => middle(a) - middle(b)));
}

function width({ left, right }: Sides): number {
  return right - left;
}

/** A phrase cut where columns are. */
function parted(phrase: Line, cuts: readonly number[]): Line[] {
  const by = new Map<number, Line['words']>();
  for (const word of phrase.words) {
    const nth = cuts.filter((x) => x < centre(word)).length;
    by.set(nth, [...(by.get(nth) ?? []), word]);
  }
  return by.size < 2 ? [phrase] : [...by.values()].map((words) => ({ ...phrase, ...around(words), words }));
}

//   Jan        Feb        Okt        headings from the left, figures from the right: a lane that stands below no
//       2 622      2 007             heading belongs to the one before it; a heading may have no figures at all
/** Headings with the lanes of figures below them. */
function matched(clusters: readonly Line[][], lanes: readonly Line[], way: Alignment): Column[] {
  const columns = clusters.map((head): Column => ({ head, lane: null }));
  const left: Line[] = [];
  for (const lane of lanes) {
    const under = columns.filter((each) => overlap(around(each.head), lane) > 0 && !each.lane);
    const own = under.reduce<Column | null>(
      (best, each) =>
        best && overlap(around(best.head), lane) >= overlap(around(each.head), lane) ? best : each,
      null,
    );
    if (own) own.lane = lane;
    else left.push(lane);
  }
  for (const lane of left) {
    const near = (side: 'before' | 'after'): Column | null => {
      const isBefore = (each: Column) => centre(around(each.head)) < centre(lane);
      const next = side === 'before' ? columns.findLast(isBefore) : columns.find((each) => !isBefore(each));
      return next && !next.lane && next.head.length ? next : null;
    };
    const [before, after] = [near('before'), near('after')];
    const nearer = !before || (after && away(after, lane) < away(before, lane)) ? after : before;
    const own = way === 'right' ? (before ?? after) : way === 'left' ? (after ?? before) : nearer;
    if (own) own.lane = lane;
    else columns.push({ head: [], lane });
    columns.sort((a, b) => centre(extentOf(a)) - centre(extentOf(b)));
  }
  return columns;
}

//   Utfall    jan    -    aug        a justified heading may have wide gaps, too; what begins with a small letter
//   2021                             goes on with the heading before it
/** Columns that have a lane or a heading of their own. */
function joined(columns: readonly Column[]): Column[] {
  const out: Column[] = [];
  for (const column of columns) {
    const before = out.at(-1);
    const begin = column.head[0]?.words[0]?.text ?? '';
    if (before?.head.length && !column.lane && !/^[\p{Lu}\d]/u.test(begin))
      before.head = together(before.head, column.head);
    else out.push(column);
  }
  return out;
}

/** The lines of two headings as one's. */
function together(a: readonly Line[], b: readonly Line[]): Line[] {
  return phraseRows(
    [...a, ...b].flatMap((line) => line.words),
    Infinity,
  ).flat();
}

function away({ head }: Column, lane: Sides): number {
  return -overlap(around(head), lane);
}

/** Where one column ends and the next begins: between their figures, and between their headings where these tell. */
function edgeBetween(left: Column, right: Column): number {
  const [from, to] = [
    left.lane?.right ?? around(left.head).right,
    right.lane?.left ?? around(right.head).left,
  ];
  const heads = [
    left.head.length ? around(left.head).right : from,
    right.head.length ? around(right.head).left : to,
  ];
  const [low, high] = [Math.max(from, heads[0]!), Math.min(to, heads[1]!)];
  return low < high ? (low + high) / 2 : (from + to) / 2;
}

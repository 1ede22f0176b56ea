import { moneyUnits } from '../knowledge/measures.ts';
import { cellText, type IsWord } from './cell.ts';
import { around, centre, gapsOf, middle, overlap, sidesOf, type Sides } from '../read/extent.ts';
import { drawnColumns, phraseRows, type Heading } from './heading.ts';
import { textOf, type Line } from '../read/line.ts';
import { edgesBetween, type Rulings } from './ruling.ts';

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

//                    Mnkr          Budget      centred, it may stand right of all names
//   Parker                       4,5
/** What heads the names of a table whose figures all have one unit. */
const unitOfAll = new RegExp(String.raw`^(?:${moneyUnits})(?!\p{L})`, 'iu');

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
  const [name, ...columns] = toldColumns(head, lanes, names);
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

/** Columns that no ruling parts. */
function toldColumns(head: readonly Line[], lanes: readonly Line[], names: Sides): Column[] {
  const own = phraseRows(
    head.flatMap((line) => line.words),
    blank,
  ).flat();
  const first = lanes[0]?.left ?? Infinity;
  const isOver = (each: Sides) => each.left < Math.min(names.right - 1, first) && each.right < first;
  const isUnit = (each: Line) => each.right < first && unitOfAll.test(textOf(each));
  const isName = own.some(isOver) ? isOver : isUnit;
  const name: Column = { head: own.filter(isName), lane: names };
  const clusters = clustersOf(
    own.filter((phrase) => !isName(phrase)),
    lanes,
  );
  return [name, ...joined(matched(clusters, lanes))];
}

function extentOf({ head, lane }: Column): Sides {
  return head.length ? sidesOf(around(head)) : lane!;
}

/** Phrases that stand above one another; a cluster over two lanes is cut between them, where its gap is widest. */
function clustersOf(phrases: readonly Line[], lanes: readonly Line[]): Line[][] {
  const words = phrases.flatMap((phrase) => phrase.words);
  if (!words.length) return [];
  const { size } = phrases[0]!;
  const { left: start, right: end } = around(words);
  const free = gapsOf(words, start, end);
  const isWide = (each: Sides) => width(each) > gutter * size;
  const cuts = free.filter(isWide).map(centre);
  lanes.slice(1).forEach((lane, n) => {
    // A cell ends where its figures do: so its heading does.
    const within = free.filter((each) => each.right > lanes[n]!.right - 1 && each.right < lane.right);
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
function matched(clusters: readonly Line[][], lanes: readonly Line[]): Column[] {
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
    const isBefore = (each: Column) => centre(around(each.head)) < centre(lane);
    const own = [columns.findLast(isBefore), columns.find((each) => !isBefore(each))].find(
      (each) => each?.head.length && !each.lane,
    );
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

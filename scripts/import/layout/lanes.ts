import { around, centre, gapsOf, overlap, type Sides } from '../read/extent.ts';
import { cellGap, linesOf, phrasesOf, textOf, type Line } from '../read/line.ts';
import { figuresRightOf } from './figure-line.ts';
import { areTwo, headingText, partBy, type Knows } from './heading-text.ts';
import { spread, wordsWithin } from './merged-heading.ts';
import { areMoved } from './ruling.ts';
import type { Word } from '../read/types.ts';

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
  const edges = edgesBetween(name, head, body, placed.length, Math.min(moved, mostMoved));
  const least = isPlaced ? 0 : figuresOf(rows, name.left);
  const ways = sides.map((side) => cheapest(edges, pricing(name, head, placed, knows, side), least));
  const told = headed(head, ways.reduce((best, way) => (way.cost < best.cost ? way : best)).edges);
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
  const counts = rows.map((row) => figuresRightOf(row, left).length).sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

/** A way to end columns, and what speaks against it. */
interface Way {
  cost: number;
  edges: number[];
}

/** The cheapest way to end columns at edges, from the left: at least so many behind the names', or as many as there can be. */
function cheapest(edges: readonly Edge[], price: ReturnType<typeof pricing>, least: number): Way {
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
        const whole = before + price.column(edges[from]!.at, at, least > 0 && count >= most);
        if (whole < best[to]!.cost) best[to] = { cost: whole, edges: [...way.edges, edges[from]!.at] };
      });
    ways.push(best);
  });
  return ways.at(-1)!.findLast(({ cost }) => cost < Infinity) ?? { cost: Infinity, edges: [] };
}

/** Gaps of the lower lines of the head, and of all of them, that no word of a row stands in, or as few as can be. */
function edgesBetween(
  name: Word,
  head: readonly Line[],
  body: readonly Word[],
  rows: number,
  moved: number,
): Edge[] {
  const slim = slimBy(moved);
  const out: Edge[] = [];
  const end = Math.max(...head.map((line) => line.right));
  for (let from = head.length - 1; from >= 0; from--) {
    const lower = [name, ...head.slice(from).flatMap((line) => line.words)];
    for (const gap of gapsOf(lower.map(slim), name.right, end)) {
      // A word that runs over the whole gap says nothing of where in it a column ends.
      const met = body.filter(
        (word) =>
          word.right > gap.left && word.left < gap.right && (word.left > gap.left || word.right < gap.right),
      );
      const free = gapsOf(met, gap.left, gap.right);
      for (const { left, right } of free.length ? free : [gap]) {
        const at = (left + right) / 2;
        if (out.some((edge) => Math.abs(edge.at - at) < 1)) continue;
        const crossed = body.filter((word) => word.left < at - 0.5 && word.right > at + 0.5).length;
        const narrow = Math.max(0, 1 - (right - left) / name.size);
        out.push({
          at,
          cost: 0.05 + 0.3 * narrow + Math.min(4, (12 * crossed) / Math.max(4, rows)) + cut(head, at, slim),
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
      if (slim(word).left < at && slim(word).right > at) cost += isOver ? 0.1 : 3;
      else if (next && slim(word).right <= at && slim(next).left >= at)
        cost += isOver || next.left - word.right >= cellGap * size ? 0 : 0.5;
    });
  });
  return cost;
}

/** What columns between two edges cost where cells that do not stand under their headings stand on one `side` of them. */
function pricing(name: Word, head: readonly Line[], rows: readonly Line[], knows: Knows, side: CellSide) {
  //   Indikator            Utfall
  //   Andel barn och ungdomar           what begins where names do is one, however far it reaches
  const placeOf = (phrase: Line) => (phrase.left < name.left + name.size ? phrase.left : centre(phrase));
  const phrases = rows.map((row) =>
    phrasesOf(row, cellGap).map((phrase) => ({ ...phrase, at: placeOf(phrase), figures: figuresIn(phrase) })),
  );
  type Cell = (typeof phrases)[number][number];
  const cells = (from: number, to: number) =>
    phrases.map((row) => row.filter(({ at }) => at >= from && at < to));
  const over = (row: readonly Cell[]) =>
    Math.max(0, row.length - 1, row.reduce((sum, { figures }) => sum + figures, 0) - 1);
  const twice = (own: readonly Cell[][]) =>
    (8 * own.reduce((sum, row) => sum + over(row), 0)) / Math.max(4, rows.length);
  const middles = head.flatMap((line) => line.words.map(centre));
  const parts = partsIn(head);
  const isSexAlone = hasLoneSex(head);
  return {
    /** What a column costs at least, told by the number of its heading's words alone. */
    least(from: number, to: number): number {
      const words = middles.reduce((sum, at) => (at >= from && at < to ? sum + 1 : sum), 0);
      return words ? (longCost(words) ?? 0) : bareCost;
    },
    name(to: number): number {
      const below = cells(-Infinity, to);
      return (
        8 * wordsWithin(head, -Infinity, to).length + aside * besideHead([name], below) + twice(below) / 4
      );
    },
    /** `isMore`: whether as many columns stand before it as most rows have figures, whose places tell nothing. */
    column(from: number, to: number, isMore: boolean): number {
      const lines = wordsWithin(head, from, to);
      if (!lines.length) return bareCost;
      const below = cells(from, to);
      const isEmpty = rows.length > 0 && below.every((row) => !row.length);
      const isUnder = lines[0]!.top > head[0]!.top;
      const own = headCost(lines, knows, isEmpty ? '' : parts, isUnder);
      return (
        own +
        (isSexAlone && endsWithSex(lines) ? withTotal : 0) +
        (own && (isEmpty || isMore) ? noCell : 0) +
        gapCost(lines, own) +
        askew * skew(lines) +
        aside * besideHead(lines, below) +
        astray * strayed(lines, below, side) +
        twice(below)
      );
    },
  };
}

//   Budget VP     Utfall
//   2021          2021
//   31,4          30,8           "VP" is no heading of its own: none is known, and no row has a cell there
/** What it costs that no row has a cell below a heading that nobody knows. */
const noCell = 2;

/** How many figures of their own stand in a cell: those with decimals or a per cent sign. */
function figuresIn(cell: Line): number {
  return textOf(cell).match(/\d,\d+|\d ?%(?! ?\d*,\d)/g)?.length ?? 0;
}

/** What a gap costs within a line of a heading that is as wide as one between cells. */
const apart = 0.5;

/** A gap so wide, in its size, is none within a heading that nobody knows. */
const wideGap = 2;
/** What it costs for each: as much more as one unknown heading less saves. */
const wide = 1.5;

/** How many gaps lie within the lines of a heading that are wider than so many times its size. */
function gapsIn(lines: readonly Line[], gap: number): number {
  return lines.reduce((sum, line) => sum + phrasesOf(line, gap).length - 1, 0);
}

//   Aktivitet     Vem      Början      Läget      none is known: three headings all the same
/** What gaps cost within a heading that costs so much itself: 0 where it is known. */
function gapCost(lines: readonly Line[], own: number): number {
  return apart * gapsIn(lines, cellGap) + (own ? wide * gapsIn(lines, wideGap) : 0);
}

/** What it costs, for each of its size, that the lines of a heading are set otherwise than each other; and no more than for so many. */
const askew = 0.1;
const mostAskew = 5;

//                     Prognos      "2023" is the year of what stands before it: "helår" begins where "Prognos" does
//     Utfall 2023     helår
/** How far, in its size, the lines of a heading are from being set alike: at the left, at the right or in the middle. */
function skew(lines: readonly Line[]): number {
  const spread = (of: (line: Line) => number) => {
    const at = lines.map(of);
    return Math.max(...at) - Math.min(...at);
  };
  const least = Math.min(
    spread(({ left }) => left),
    spread(({ right }) => right),
    spread(centre),
  );
  return Math.min(mostAskew, least / lines[0]!.size);
}

/** What it costs, for each of its size, that a row's cell stands beside the heading above it. */
const aside = 0.1;

//   KF:s årsmål         Periodicitet      "År" stands nearer to the second, whose cells begin where no word does
//                    År
/** How far a row's cells stand beside the heading above them, in its size, by the mean of all rows. */
function besideHead(head: readonly (Word | Line)[], below: readonly Line[][]): number {
  const { left, right } = around(head);
  const cells = below.flat();
  const sum = cells.reduce((all, cell) => all + Math.max(0, cell.left - right, left - cell.right), 0);
  return cells.length && sum / (below.length * head[0]!.size);
}

/** Where cells stand that do not stand under their headings: what begins a column ends at the other side of it. */
type CellSide = (typeof sides)[number];
const sides = ['right', 'left'] as const;

/** What it costs that all rows have a cell on the other side of its heading than the table's others. */
const astray = 2;

//   Budget     Förändringar     Prognos      columns begin with their headings and end with their figures: "158" is no
//      158                          149      change
/** The share of a column's rows whose cell stands on the other side of its heading than the table's do. */
function strayed(head: readonly Line[], below: readonly Line[][], side: CellSide): number {
  const { left, right } = around(head);
  const isStray = (cell: Line) => (side === 'right' ? cell.right < left : cell.left > right);
  return below.filter((row) => row.some(isStray)).length / Math.max(1, below.length);
}

/** What it costs that one sex stands behind the total's heading where the other stands alone. */
const withTotal = 1;

//   Periodens utfall Män     Kvinnor      the total's heading, and the men's
/** Whether a heading on one line ends with one sex. */
function endsWithSex([line, below]: readonly Line[]): boolean {
  return !below && line!.words.length > 1 && partBy(line!.words.at(-1)!.text) === 'sex';
}

//   Utfall män    Utfall        is none
//                 kvinnor
/** Whether a sex is a heading by itself: nothing stands above it. */
function hasLoneSex(head: readonly Line[]): boolean {
  const phrases = head.flatMap((line) => phrasesOf(line, cellGap));
  const isUnder = (phrase: Line) =>
    phrases.some((each) => each.bottom <= phrase.top && overlap(each, phrase) > 0);
  return phrases.some(
    (phrase) => phrase.words.length === 1 && partBy(phrase.words[0]!.text) === 'sex' && !isUnder(phrase),
  );
}

/** What a column costs that has no heading. */
const bareCost = 8;
/** No heading has more words. */
const mostWords = 10;

//   Bruttobudget                 "2021" is no part of a merged heading: no cell stands below it
//           2021
/** What speaks against words as one heading: that reports are not known to print them so, alone or as one of some parts. */
function headCost(lines: readonly Line[], knows: Knows, parts: string, isUnder: boolean): number {
  const key = `${parts} ${isUnder}\n${lines.map(textOf).join('\n')}`;
  const own = costs.get(knows) ?? new Map<string, number>();
  costs.set(knows, own);
  let cost = own.get(key);
  if (cost === undefined) {
    if (own.size === mostKept) own.clear();
    own.set(key, (cost = costOf(lines, knows, parts, isUnder)));
  }
  return cost;
}

/** What is said of the same words on page after page, by what is known; no report has more of them than are kept. */
const costs = new WeakMap<Knows, Map<string, number>>();
const mostKept = 10_000;

/** By what a head's words name parts of what stands above them: two of a kind at least. */
function partsIn(head: readonly Line[]): string {
  const texts = new Set(head.flatMap((line) => line.words.map(({ text }) => text.toLowerCase())));
  const by = [...texts].flatMap((text) => partBy(text) ?? []);
  return [...new Set(by)].filter((each) => by.filter((other) => other === each).length > 1).join(' ');
}

function costOf(lines: readonly Line[], knows: Knows, parts: string, isUnder: boolean): number {
  const count = (some: readonly Line[]) => some.reduce((sum, line) => sum + line.words.length, 0);
  const words = count(lines);
  const long = longCost(words);
  if (long !== null) return long;
  // The last letters of a broken word: "Slitag" above "e 2014".
  if (lines.every((line) => /^\p{Ll}{1,2}$/u.test(textOf(line)))) return bareCost;
  if (knows(headingText(lines.map(textOf), knows))) return 0;
  const unknown = (own: readonly Line[]) => {
    const text = headingText(own.map(textOf), knows);
    return unknownCost(count(own)) + (/^\p{Ll}/u.test(text) ? small : 0) + (areTwo(text) ? ofTwo : 0);
  };
  for (let from = isUnder ? 0 : 1; from < lines.length && parts; from++) {
    // What stands above a part is over others, too.
    const by = partBy(headingText(lines.slice(from).map(textOf), knows));
    const over = lines.slice(0, from);
    if (by && parts.includes(by))
      return 0.2 + (!from || knows(headingText(over.map(textOf), knows)) ? 0.2 * count(over) : unknown(over));
  }
  return unknown(lines);
}

//   Avvikelse mot budget
/** What it costs that a heading that nobody knows begins with a small letter. */
const small = 1;

//   Frånvaro 2014   Frånvaro 2015      "2015" is no heading, and what is left is none
/** What it costs that it says one thing twice, or another. */
const ofTwo = 2;

/** What so many words cost as one heading that no report is known to print. */
function unknownCost(words: number): number {
  return 1.5 + 0.5 * words;
}

/** What words cost that are too many for a heading; null where they are not. */
function longCost(words: number): number | null {
  return words > mostWords ? unknownCost(words) : null;
}

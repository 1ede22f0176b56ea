import { isEconomyLine } from '../../knowledge/phrases.ts';
import { extentOf, textOf, type GridWord } from './grid.ts';
import { rowStarts, usualWay } from './rows.ts';
import { segmentsOf } from './segment.ts';
import { opensGoal, type GridTable, type Part } from './table.ts';
import { shareOut } from './lanes.ts';

/** A drawn line between two columns, in characters and lines. */
export interface Drawn {
  page: number;
  /** Its column of characters; the first and the last of a line that runs across. */
  at: number | [number, number];
  /** First and last line, as indexes on the page; a line across runs above its line. */
  from: number;
  to: number;
}

/** Blanks between two columns that are set anew. */
const apart = 3;

/** The rows of one part of a table, and the lane of each of their words. */
interface Share {
  part: Part;
  lines: GridWord[][];
  lanes: number[][];
}

/**
 * Sets the columns of tables anew, each cell at the left of its own column, and draws a line between two columns and
 * between two rows: what a text printed close together, moved or set at the right stands where the layout stage finds
 * it. Moves the words of `pages`, which are nobody else's.
 */
export function straighten(tables: readonly GridTable[], pages: readonly GridWord[][][]): Drawn[] {
  const shared = tables.map((table) => ({ table, shares: sharesOf(table, pages) }));
  const segments = shared.map(({ table, shares }) =>
    shares.map(({ part, lines, lanes }) => segmentsOf(part, lines, lanes, table.head)),
  );
  const way = usualWay(segments.flat(2));
  return shared.flatMap(({ table, shares }, nth) => {
    const starts = startsOf(table, shares);
    setHead(table, starts);
    for (const share of shares) {
      setRows(share, starts);
      setTexts(share.part, pages[share.part.page]!, starts);
      setApart(share.part, pages[share.part.page]!);
    }
    const across = shares.flatMap(({ part }, n) =>
      segments[nth]![n]!.flatMap((segment) => rowStarts(segment, way)).map((line): Drawn => ({
        page: part.page,
        at: [0, starts.at(-1)!],
        from: line,
        to: line,
      })),
    );
    return [...across, ...between(table, starts)];
  });
}

function sharesOf(table: GridTable, pages: readonly GridWord[][][]): Share[] {
  const { head, parts } = table;
  const headings = [head.name, ...head.columns];
  const likes = liking(table);
  return parts.map((part) => {
    const lines = part.rows.map((n) => withoutIcons(pages[part.page]![n]!, head.name.start));
    return { part, lines, lanes: shareOut(lines, headings, likes) };
  });
}

/** Where each column begins, the names' first, and where the last one ends. */
function startsOf({ head }: GridTable, shares: readonly Share[]): number[] {
  const cellsOf = (lane: number) =>
    shares.flatMap(({ lines, lanes }) =>
      lines.map((words, n) => words.filter((_word, at) => lanes[n]![at] === lane)),
    );
  const names = cellsOf(0).filter((words) => words.length > 0);
  const starts = [head.name.start];
  let next = Math.max(head.columns[0]!.start, ...names.map((words) => extentOf(words).end + apart));
  head.columns.forEach(({ lines }, n) => {
    starts.push(next);
    next += Math.max(...lines.map(lengthOf), ...cellsOf(n + 1).map(lengthOf)) + apart;
  });
  return [...starts, next];
}

function setHead({ head }: GridTable, starts: readonly number[]): void {
  const headings = [
    ...head.columns.flatMap(({ lines }) => lines.flat()),
    ...head.spans.flatMap(({ words }) => words),
  ];
  for (const word of [head.name, ...headings]) word.bold = true;
  head.columns.forEach(({ lines }, n) => lines.forEach((words) => set(words, starts[n + 1]!)));
  for (const { words, columns } of head.spans)
    stretch(words, starts[columns[0] + 1]!, starts[columns[1] + 2]! - apart);
}

function setRows({ lines, lanes }: Share, starts: readonly number[]): void {
  lines.forEach((words, n) => {
    const cell = (lane: number) => words.filter((_word, at) => lanes[n]![at] === lane);
    starts.slice(1, -1).forEach((start, at) => set(cell(at + 1), start));
  });
}

/** A text over the columns reaches over the first two of them, wherever these stand now. */
function setTexts({ texts }: Part, lines: readonly GridWord[][], starts: readonly number[]): void {
  for (const n of texts) {
    const words = lines[n]!;
    const last = words.at(-1)!;
    set(words, words[0]!.start);
    if (words.length >= 4) last.end = Math.max(last.end, starts[2]!);
  }
}

/**
 * What follows a table is set like a heading: a text has no other way to tell that its rows have ended. Goals are told
 * by their words, and a heading of several lines would be cut.
 */
function setApart({ last }: Part, lines: readonly GridWord[][]): void {
  const at = lines.findIndex((words, n) => n > last && words.length > 0);
  if (at < 0) return;
  const text = textOf(lines[at]!);
  const isAlone = !lines[at + 1]?.length && !opensGoal(text);
  if (isAlone || isEconomyLine(text)) for (const word of lines[at]!) word.bold = true;
}

/** Lines between columns; a heading over several of them has none through it. */
function between({ head, parts }: GridTable, starts: readonly number[]): Drawn[] {
  return starts.slice(1).flatMap((at, n) => {
    const over = head.spans.find(({ columns: [first, last] }) => n > first && n <= last);
    const top = over ? head.lines[0] + over.line + 1 : head.lines[0];
    return parts.map(({ page, first, last }, nth) => ({
      at,
      page,
      from: nth ? first : top,
      to: Math.max(last, nth ? first : head.lines[1]),
    }));
  });
}

/** A period stands in the last column, and nothing in small letters does. */
function liking({ head }: GridTable): (word: GridWord, lane: number) => number {
  return ({ text }, lane) => {
    if (lane < head.columns.length) return 0;
    if (/^(?:Tertial|Helår|Halvår|Månad|Kvartal)$/.test(text)) return 8;
    if (/^(?:År|20\d\d)$/.test(text)) return 1;
    return /^\p{Ll}+$/u.test(text) ? -3 : 0;
  };
}

/** Words of the columns: an icon stands before the names. */
function withoutIcons(words: GridWord[], from: number): GridWord[] {
  return words.filter((word) => word.end >= from);
}

/** How many characters some words take, a blank between two. */
function lengthOf(words: readonly GridWord[]): number {
  return words.reduce((sum, word) => sum + word.text.length + 1, -1);
}

/** Sets words one behind the other. */
function set(words: readonly GridWord[], start: number): void {
  let at = start;
  for (const word of words) {
    [word.start, word.end] = [at, at + word.text.length];
    at = word.end + 1;
  }
}

/** Sets words over all of a stretch. */
function stretch(words: readonly GridWord[], from: number, to: number): void {
  const width = (to - from - (words.length - 1)) / words.length;
  words.forEach((word, n) => {
    word.start = from + n * (width + 1);
    word.end = word.start + width;
  });
}

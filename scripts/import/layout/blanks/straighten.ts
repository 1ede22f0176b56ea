import type { OpenColumns } from '../unsure.ts';
import { isEconomyLine } from '../../knowledge/phrases.ts';
import { isCellWord } from './cell-word.ts';
import { extentOf, textOf, type GridWord } from './grid.ts';
import { headingOf } from './head.ts';
import { notesOf, raiseMarks } from './marks.ts';
import { rowStarts, usualWay } from './rows.ts';
import { segmentsOf } from './segment.ts';
import { opensGoal, type GridTable, type Part } from './table.ts';
import { shareOut } from './lanes.ts';

/** A drawn line, in columns of characters and lines of its page, as indexes. */
export type Drawn =
  /** Down between two columns, from the first line to the last. */
  | { page: number; kind: 'down'; at: number; from: number; to: number }
  /** Across, above or below a line: from a table's left to its right. */
  | { page: number; kind: 'above' | 'below'; at: number; from: number; to: number };

/** Blanks between two columns that are set anew. */
const apart = 3;

/** The rows of one part of a table, the lane of each of their words, and the lanes that it fits as well. */
interface Shared {
  part: Part;
  lines: GridWord[][];
  lanes: number[][];
  rivals: number[][][];
}

/** A word that may stand in several columns of a table. */
interface OpenWord extends OpenColumns {
  page: number;
  /** Its line, as an index on the page. */
  line: number;
  text: string;
}

/** The rows of a table on one page. */
interface Ruled {
  page: number;
  /** First and last line, as indexes on the page. */
  lines: [number, number];
  /** The names' first. */
  headings: string[];
}

/** What was done to a text's tables, and what is open of them. */
export interface Straightened {
  drawn: Drawn[];
  open: OpenWord[];
  tables: Ruled[];
}

/**
 * Sets the columns of tables anew, each cell at the left of its own column, and draws a line between two columns and
 * between two rows: what a text printed close together, moved or set at the right stands where the layout stage finds
 * it. Moves the words of `pages`, which are nobody else's.
 */
export function straighten(tables: readonly GridTable[], pages: readonly GridWord[][][]): Straightened {
  const shared = tables.map((table) => ({ table, shares: sharesOf(table, pages) }));
  const segments = shared.map(({ table, shares }) =>
    shares.map(({ part, lines, lanes }) => segmentsOf(part, lines, lanes, table.head)),
  );
  const way = usualWay(segments.flat(2));
  const drawn = shared.flatMap(({ table, shares }, nth) => {
    const starts = startsOf(table, shares);
    setHead(table, starts);
    for (const share of shares) {
      setRows(share, starts);
      setTexts(share.part, pages[share.part.page]!, starts);
      setApart(share.part, pages[share.part.page]!);
    }
    const across = shares.flatMap(({ part: { page } }, n) =>
      segments[nth]![n]!.flatMap((segment): Drawn[] => {
        const line = { page, from: 0, to: starts.at(-1)! };
        const [first, last] = segment.lines;
        return [
          ...[first, ...rowStarts(segment, way)].map((at): Drawn => ({ ...line, kind: 'above', at })),
          { ...line, kind: 'below', at: last },
        ];
      }),
    );
    return [...across, ...between(table, starts)];
  });
  const told = shared.map(({ table: { head }, shares }) => ({
    headings: [head.name.text, ...head.columns.map(({ lines }) => headingOf(lines))],
    shares,
  }));
  return {
    drawn,
    open: told.flatMap(({ headings, shares }) => shares.flatMap((share) => openWords(share, headings))),
    tables: told.flatMap(({ headings, shares }) =>
      shares.map(({ part: { page, first, last } }) => ({ page, lines: [first, last], headings })),
    ),
  };
}

function openWords({ part, lines, lanes, rivals }: Shared, headings: readonly string[]): OpenWord[] {
  return lines.flatMap((words, n) =>
    words.flatMap(({ text }, at): OpenWord[] => {
      const others = rivals[n]![at]!;
      // A unit goes with its figure: where it does not, it makes its cell none.
      if (!others.length || !/\d|^\p{Lu}/u.test(text)) return [];
      return [{ page: part.page, line: part.rows[n]!, text, headings, at: [lanes[n]![at]!, ...others] }];
    }),
  );
}

function sharesOf(table: GridTable, pages: readonly GridWord[][][]): Shared[] {
  const { head, parts } = table;
  const headings = [head.name, ...head.columns];
  const likes = liking(table);
  return parts.map((part) => {
    const lines = part.rows.map((n) => withoutIcons(pages[part.page]![n]!, head.name.start));
    const notes = notesOf([...pages[part.page]!, ...(pages[part.page + 1] ?? [])]);
    for (const line of lines) raiseMarks(line, notes);
    const ways = shareOut(lines, headings, likes);
    return { part, lines, lanes: ways.map(({ at }) => at), rivals: ways.map((way) => way.rivals) };
  });
}

/** Where each column begins, the names' first, and where the last one ends. */
function startsOf({ head }: GridTable, shares: readonly Shared[]): number[] {
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

function setRows({ lines, lanes }: Shared, starts: readonly number[]): void {
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
      kind: 'down',
      at,
      page,
      from: nth ? first : top,
      to: Math.max(last, nth ? first : head.lines[1]),
    }));
  });
}

/** A period stands in the last column, where nothing in small letters does; words of names stand among no figures. */
function liking({ head }: GridTable): (word: GridWord, lane: number) => number {
  const isFigures = /^indikator/i.test(head.name.text);
  return ({ text }, lane) => {
    if (lane === 0) return 0;
    if (lane === head.columns.length) {
      if (/^(?:Tertial|Helår|Halvår|Månad|Kvartal)$/.test(text)) return 8;
      if (/^(?:År|20\d\d)$/.test(text)) return 3;
      if (/^\p{Ll}+$/u.test(text)) return -3;
    }
    return isFigures && !isCellWord(text) ? -5 : 0;
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

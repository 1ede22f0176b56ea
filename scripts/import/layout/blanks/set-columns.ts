import { isEconomyLine } from '../../knowledge/phrases.ts';
import { extentOf, isIcon, textOf, type GridWord } from './grid.ts';
import type { Shared, Told } from './share.ts';
import { opensGoal, type GridTable } from './table.ts';
import type { Part } from './part.ts';

/** Blanks between two columns that are set anew. */
const apart = 3;

/**
 * Sets the cells of all tables anew, each at the left of its own column, and their headings above them. Returns where each
 * table's columns begin, the names' first, and where the last one ends.
 */
export function setColumns(tables: readonly Told[], pages: readonly GridWord[][][]): number[][] {
  const widths = widthsOf(tables);
  return tables.map(({ table, shares }) => {
    const starts = startsOf(table, widths);
    setHead(table, starts);
    for (const share of shares) {
      setIcons(share.part, pages[share.part.page]!, starts);
      setRows(share, starts);
      setTexts(share.part, pages[share.part.page]!, starts);
      setApart(share.part, pages[share.part.page]!);
    }
    return starts;
  });
}

/** How far names reach and how wide the other columns are, for each kind of head: a table goes on under a head printed again. */
type Widths = ReadonlyMap<string, { names: number; columns: number[] }>;

function widthsOf(tables: readonly Told[]): Widths {
  const out = new Map<string, { names: number; columns: number[] }>();
  for (const { table, shares } of tables) {
    const { head } = table;
    const cellsOf = (lane: number) =>
      shares.flatMap(({ lines, lanes }) =>
        lines.map((words, n) => words.filter((_word, at) => lanes[n]![at] === lane)),
      );
    const names = cellsOf(0).filter((words) => words.length > 0);
    const own = {
      names: Math.max(head.columns[0]!.start, ...names.map((words) => extentOf(words).end + apart)),
      columns: head.columns.map(({ lines }, n) =>
        Math.max(...lines.map(lengthOf), ...cellsOf(n + 1).map(lengthOf)),
      ),
    };
    const met = out.get(keyOf(table)) ?? own;
    out.set(keyOf(table), {
      names: Math.max(met.names, own.names),
      columns: met.columns.map((width, n) => Math.max(width, own.columns[n]!)),
    });
  }
  return out;
}

function keyOf({ head }: GridTable): string {
  return [head.name, ...head.columns].map(({ heading }) => heading).join('\t');
}

function startsOf(table: GridTable, widths: Widths): number[] {
  const { names, columns } = widths.get(keyOf(table))!;
  const starts = [table.head.name.start, names];
  for (const width of columns) starts.push(starts.at(-1)! + width + apart);
  return starts;
}

function setHead({ head }: GridTable, starts: readonly number[]): void {
  const headings = [
    ...head.columns.flatMap(({ lines }) => lines.flat()),
    ...head.spans.flatMap(({ words }) => words),
  ];
  for (const word of [...head.name.words, ...headings]) word.bold = true;
  head.columns.forEach(({ lines }, n) => lines.forEach((words) => set(words, starts[n + 1]!)));
  for (const { words, columns } of head.spans)
    stretch(words, starts[columns[0] + 1]!, starts[columns[1] + 2]! - apart);
}

/** An icon stands before the names, wherever a text printed it. */
function setIcons({ rows }: Part, lines: readonly GridWord[][], [names]: readonly number[]): void {
  for (const n of rows) {
    const [first] = lines[n]!;
    if (isIcon(first!) && first!.end >= names!)
      [first!.start, first!.end] = [names! - apart, names! - apart + 1];
  }
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

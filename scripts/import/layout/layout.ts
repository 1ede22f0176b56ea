import type { Box } from '../../../src/model.ts';
import { middle } from '../read/extent.ts';
import { linesOf, textOf, type Line } from '../read/line.ts';
import type { WordPage, Unsure } from '../read/types.ts';
import { headsAlike } from './alike.ts';
import type { IsWord } from './cell.ts';
import { runningLines } from './furniture.ts';
import { tableHead } from './heading.ts';
import type { Laid } from './laid.ts';
import { Page, type Met } from './page.ts';
import { rulingsOf, type Rulings } from './ruling.ts';
import type { ToldTable } from './open-table.ts';

/** One line in reading order, as the stages of meaning read it. */
export interface LaidLine {
  /** Cells of a table's row parted by tabs, one cell for each column of its header, empty ones too; else text. */
  text: string;
  /** The page it (or its beginning) stands on, null where the source has no pages. */
  page: number | null;
  /** Where it stands on that page, null where the source has no boxes. */
  box: Box | null;
}

/** Pages as they are laid out. */
export interface LaidOut {
  lines: LaidLine[];
  /** What the running heads and feet of each page say. */
  running: string[][];
  /** What may stand in several columns of a table. */
  open: Unsure[];
  /** Lines, from 1, that are read as text and stand in the columns of the table above them. */
  strays: number[];
}

/**
 * Lays pages out as lines in reading order: running heads and feet gone, headings joined, each row of a table one line
 * whose cells are parted by tabs, a blank line between parts. `told`: tables of each page that were told before.
 */
export function layout(
  pages: readonly WordPage[],
  isWord: IsWord,
  told: readonly (readonly ToldTable[])[] = [],
): LaidOut {
  const printed = pages.map(({ number, words, height, marks }, nth) => {
    const [lines, rulings, tables] = [linesOf(words), rulingsOf(marks), told[nth] ?? []];
    return { number, height, lines, rulings, tables, heads: headLines(lines, rulings, tables) };
  });
  const running = runningLines(printed);
  const bodies = printed.map(({ lines, tables, ...page }) => {
    const own = lines.filter((line) => !running.has(line));
    return { ...page, lines: own, stretches: stretchesOf(own, tables) };
  });
  const alike = headsAlike(bodies.flatMap(({ stretches, rulings }) => stretches.map(({ lines }) => ({ lines, rulings })))); // prettier-ignore
  const out: LaidLine[] = [];
  const open: Unsure[] = [];
  const strays: number[] = [];
  let met: Met = { open: null, last: null };
  for (const { number, lines, rulings, stretches } of bodies) {
    const page = new Page(lines, rulings, isWord, alike);
    for (const { lines: own, table } of stretches) {
      met = page.read(own, met);
      if (table) met = page.take(table(isWord));
    }
    if (out.length && !page.goesOn && page.out.length) out.push({ text: '', page: number, box: null });
    for (const laid of page.out) {
      out.push(lineOf(laid, number));
      if (laid?.stray) strays.push(out.length);
      for (const each of laid?.open ?? []) open.push({ line: out.length, ...each });
    }
  }
  const heads = printed.map(({ lines }) => lines.filter((line) => running.has(line)).map(textOf));
  return { lines: out, running: heads, open, strays };
}

/** The lines that carry a table's headings. */
function headLines(lines: readonly Line[], rulings: Rulings, tables: readonly ToldTable[]): Set<Line> {
  const told = lines.filter((line) =>
    tables.some(({ top, head }) => head !== null && isWithin(line, top, head)),
  );
  const found = lines.flatMap((_, at) => {
    const head = tableHead(lines, at, rulings);
    return head ? lines.slice(head.lines[0], head.lines[1] + 1) : [];
  });
  return new Set([...told, ...found]);
}

function isWithin(line: Line, top: number, bottom: number): boolean {
  return middle(line) > top && middle(line) < bottom;
}

/** A page's lines as they stand between its tables that were told before, each with the table below them. */
function stretchesOf(lines: readonly Line[], tables: readonly ToldTable[]) {
  const stretches = tables.map((table, n) => {
    const from = tables[n - 1]?.bottom ?? -Infinity;
    const own = new Set(lines.filter((line) => isWithin(line, table.top, table.bottom)).map(middle));
    return {
      lines: lines.filter((line) => isWithin(line, from, table.top)),
      table: (isWord: IsWord) => ({
        laid: table.laid(isWord, (at) => own.has(at)),
        goesOn: table.head === null,
        open: table.open,
      }),
    };
  });
  const rest = lines.filter((line) => middle(line) > (tables.at(-1)?.bottom ?? -Infinity));
  return [...stretches, { lines: rest, table: null }];
}

function lineOf(laid: Laid | null, page: number): LaidLine {
  if (!laid) return { text: '', page, box: null };
  const { left, top, right, bottom } = laid.extent;
  return {
    text: laid.text,
    page,
    box: [left, top, right, bottom].map(Math.round) as [number, number, number, number],
  };
}

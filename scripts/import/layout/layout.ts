import type { Box } from '../../../src/model.ts';
import { linesOf, textOf, type Line } from '../read/line.ts';
import type { WordPage, Unsure } from '../read/types.ts';
import { headsAlike } from './alike.ts';
import { withHeads } from './foot-heads.ts';
import { runningLines } from './furniture.ts';
import { isKnown } from './heading-text.ts';
import { tableHead } from './heading.ts';
import type { Laid } from './laid.ts';
import { Page, type Met } from './page.ts';
import { rulingsOf } from './ruling.ts';
import type { Setting } from './setting.ts';
import { byPlace, type Sharing } from './sharing.ts';
import { sideBySide } from './side-by-side.ts';

/** One line in reading order, as the stages of meaning read it. */
export interface LaidLine {
  /** Cells of a table's row parted by tabs, one cell for each column of its header, empty ones too; else text. */
  text: string;
  /** The page it (or its beginning) stands on, null where the source has no pages. */
  page: number | null;
  /** Where it stands on that page, null where the source has no boxes. */
  box: Box | null;
}

/** What is known before pages are laid out. */
export type LayoutBy = Pick<Setting, 'isWord' | 'heads'>;

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
 * whose cells are parted by tabs, a blank line between parts.
 */
export function layout(pages: readonly WordPage[], by: LayoutBy, sharing: Sharing = byPlace): LaidOut {
  const knows = (text: string) => isKnown(text, by.heads);
  const printed = pages.map(({ number, words, height, marks }) => {
    const lines = linesOf(words);
    const setting = { ...by, rulings: rulingsOf(marks, sharing.moved), sharing, knows };
    return { number, height, lines, setting, heads: headLines(lines, setting) };
  });
  const running = runningLines(printed);
  const bodies = sideBySide(
    withHeads(printed.map((page) => ({ ...page, lines: page.lines.filter((line) => !running.has(line)) }))),
  );
  const alike = headsAlike(bodies);
  const out: LaidLine[] = [];
  const open: Unsure[] = [];
  const strays: number[] = [];
  const nothing: Met = { open: null, last: null };
  let met = nothing;
  for (const { number, lines, setting, side } of bodies) {
    const page = new Page(lines, setting, alike);
    const after = page.read(side ? nothing : met);
    // Below two tables that stand beside each other the left one may go on.
    if (side !== 'right') met = after;
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
function headLines(lines: readonly Line[], setting: Setting): Set<Line> {
  const found = lines.flatMap((_, at) => {
    const head = tableHead(lines, at, setting);
    return head ? lines.slice(head.lines[0], head.lines[1] + 1) : [];
  });
  return new Set(found);
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

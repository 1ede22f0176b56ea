import type { Box } from '../../../src/model.ts';
import { readNote } from '../../../src/figure/mark.ts';
import { goalHeading, isAssessment } from '../lines/goal-heading.ts';
import { contentsHeading, isEconomyLine } from '../knowledge/phrases.ts';
import { runningLines } from './furniture.ts';
import { figurePart, figuresRest, type OpenFigures } from './figures.ts';
import type { IsWord } from './cell.ts';
import { nextHead, tableHead, type TableHead } from './heading.ts';
import { middle } from '../read/extent.ts';
import { linesOf, textOf, type Line } from '../read/line.ts';
import { isEntry, textPart } from './prose.ts';
import { rulingsOf, type Rulings } from './ruling.ts';
import {
  isInColumns,
  likeness,
  restOf,
  resumed,
  rowLines,
  tablePart,
  type Alike,
  type Laid,
  type OpenTable,
} from './table.ts';
import { turnColumns } from './text-columns.ts';
import type { WordPage, Unsure } from '../read/types.ts';

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
 * whose cells are parted by tabs, a blank line between parts.
 */
export function layout(pages: readonly WordPage[], isWord: IsWord): LaidOut {
  const printed = pages.map(({ words, height, marks }) => {
    const [lines, rulings] = [linesOf(words), rulingsOf(marks)];
    return { height, lines, rulings, heads: headLines(lines, rulings) };
  });
  const running = runningLines(printed);
  const bodies = printed.map(({ lines }) => lines.filter((line) => !running.has(line)));
  const alike = rowsAlike(bodies.map((lines, nth) => ({ lines, rulings: printed[nth]!.rulings })));
  const out: LaidLine[] = [];
  const open: Unsure[] = [];
  const strays: number[] = [];
  let met: Met = { open: null, last: null };
  pages.forEach(({ number }, nth) => {
    const paged = new Page(bodies[nth]!, printed[nth]!.rulings, isWord, alike);
    met = paged.read(met);
    if (out.length && !paged.goesOn && paged.out.length) out.push({ text: '', page: number, box: null });
    for (const laid of paged.out) {
      out.push(lineOf(laid, number));
      if (laid?.stray) strays.push(out.length);
      for (const each of laid?.open ?? []) open.push({ line: out.length, ...each });
    }
  });
  const heads = printed.map(({ lines }) => lines.filter((line) => running.has(line)).map(textOf));
  return { lines: out, running: heads, open, strays };
}

/** So many lines tell where columns end. */
const enough = 80;

/** The rows of tables that are headed alike. */
function rowsAlike(pages: readonly { lines: readonly Line[]; rulings: Rulings }[]): Alike {
  const tables = new Map<string, { rows: Line[]; whole: TableHead | null }>();
  for (const { lines, rulings } of pages)
    for (let at = 0; at < lines.length; at++) {
      const head = tableHead(lines, at, rulings);
      if (!head) continue;
      const key = likeness(lines, head);
      const met = tables.get(key) ?? { rows: [], whole: null };
      tables.set(key, met);
      if (met.rows.length < enough) met.rows.push(...rowLines(lines, head, rulings));
    }
  return (lines, head) => tables.get(likeness(lines, head)) ?? { rows: [], whole: null };
}

/** The lines that carry a table's headings. */
function headLines(lines: readonly Line[], rulings: Rulings): Set<Line> {
  return new Set(
    lines.flatMap((_, at) => {
      const head = tableHead(lines, at, rulings);
      return head ? lines.slice(head.lines[0], head.lines[1] + 1) : [];
    }),
  );
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

/** A table that a page's foot may cut. */
type Open = { table: OpenTable } | { figures: OpenFigures };

/** What the next page may go on with: the table that the foot cuts, and the last one that no heading has ended. */
interface Met {
  open: Open | null;
  last: OpenTable | null;
}

/** Reads one page from its top to its foot. */
class Page {
  /** What is laid out; null for a blank line. */
  readonly out: (Laid | null)[] = [];
  /** Whether the page begins with the rest of a table. */
  goesOn = false;
  readonly #lines: readonly Line[];
  readonly #rulings: Rulings;
  readonly #isWord: IsWord;
  readonly #alike: Alike;
  /** Lines of text that are not laid out yet. */
  #text: Line[] = [];
  /** Those of them that stand in a table's columns. */
  readonly #strays: Line[] = [];

  constructor(lines: readonly Line[], rulings: Rulings, isWord: IsWord, alike: Alike) {
    this.#alike = alike;
    this.#lines = lines;
    this.#rulings = rulings;
    this.#isWord = isWord;
  }

  read({ open: before, last }: Met): Met {
    let [n, open] = this.#rest(before);
    if (open && 'table' in open) last = open.table;
    const isContents =
      this.#lines.some((line) => contentsHeading.test(textOf(line))) ||
      this.#lines.filter(isEntry).length > 5;
    while (n < this.#lines.length) {
      const head = this.#headAt(n);
      if (head) {
        const part = tablePart(this.#lines, head, this.#rulings, this.#isWord, this.#alike);
        this.#table(part.laid);
        [n, open, last] = [part.next, { table: part.open }, part.open];
        continue;
      }
      const more = last && resumed(this.#lines, n, last, this.#rulings, this.#isWord);
      if (more) {
        this.#table(more.laid);
        [n, open, last] = [more.next, { table: more.open }, more.open];
        continue;
      }
      const again = n === 0 && before && 'figures' in before ? before.figures : null;
      const figures = isContents
        ? null
        : figurePart(this.#lines, n, this.#rulings, this.#isWord, (line) => this.#isEnd(line), again);
      if (figures) {
        this.goesOn ||= figures.open === again;
        this.#table(figures.laid);
        [n, open, last] = [figures.next, { figures: figures.open }, null];
        continue;
      }
      // What a mark means stands at the page's foot, below a table that goes on.
      const text = textOf(this.#lines[n]!);
      if (!readNote(text)) open = null;
      if (goalHeading(text) !== null || isEconomyLine(text)) last = null;
      if (last && isInColumns(this.#lines[n]!, last)) this.#strays.push(this.#lines[n]!);
      this.#text.push(this.#lines[n++]!);
    }
    this.#settle();
    return { open, last };
  }

  /** Lays out what the page goes on with; returns the line below it. */
  #rest(before: Open | null): [number, Open | null] {
    if (!before) return [0, null];
    const rest =
      'table' in before
        ? restOf(this.#lines, before.table, this.#rulings, this.#isWord)
        : figuresRest(this.#lines, before.figures, this.#rulings, this.#isWord, (line) => this.#isEnd(line));
    if (!rest) return [0, null];
    this.out.push(...rest.laid);
    this.goesOn = true;
    return [rest.next, 'head' in rest.open ? { table: rest.open } : { figures: rest.open }];
  }

  /** The head of a table whose first line stands here. */
  #headAt(n: number): TableHead | null {
    const head = nextHead(this.#lines, n, this.#rulings);
    return head?.lines[0] === n ? head : null;
  }

  #isEnd(line: Line): boolean {
    const text = textOf(line);
    return goalHeading(text) !== null || isAssessment(text) || /^(?:indikator|aktivitet)\b/i.test(text);
  }

  #table(laid: readonly Laid[]): void {
    this.#settle();
    if (this.out.length) this.out.push(null);
    this.out.push(...laid);
  }

  #settle(): void {
    if (!this.#text.length) return;
    const laid = textPart(turnColumns(this.#text), this.#isWord, this.#rulings.icons);
    for (const stray of this.#strays.splice(0)) {
      const holds = laid.find((each) => each && each.extent.top < middle(stray) && each.extent.bottom > middle(stray)); // prettier-ignore
      if (holds) holds.stray = true;
    }
    if (this.out.length) this.out.push(null);
    this.out.push(...laid);
    this.#text = [];
  }
}

import { goalHeading, isAssessment } from './goal-heading.ts';
import {
  belongs,
  cellsIn,
  endsWith,
  goesOn,
  isDashes,
  isLabel,
  near,
  runs,
  startsCut,
  waitsForText,
} from './table/belong.ts';
import { header, joinHeaders, sameHeader, type Header } from './table/header.ts';
import { repeats } from './table/headings.ts';
import type { TableRecord } from './table/record.ts';
import { fits, startsAnother, startsFigures, startsTable } from './table/start.ts';

/** One printed row of a table. */
export interface Row {
  /** Line number from 1. */
  line: number;
  /** Cells as printed, cleaned; tabs parted them. A line of text within the table is one cell. */
  cells: string[];
  /** Whether a repeated header stands right above: the row before may go on here. */
  newPage: boolean;
  /** Whether the header of this page has a column of icons. */
  icons: boolean;
}

/** An Indikator or Aktivitet table with all its pages. */
export interface RecordTable {
  kind: 'indicator' | 'activity';
  header: Header;
  rows: Row[];
  /** Lines of the headers, the repeated ones too. */
  headerLines: number[];
  /** Its rows, where they are read already (a scan has no cells apart). */
  records?: TableRecord[];
}

/** Any other table. The header is its first row. */
export interface FigureTable {
  kind: 'figures';
  header: Row;
  rows: Row[];
  headerLines: number[];
}

type TableBlock = RecordTable | FigureTable;

/** The tables of a report's body in order, and which lines they took. */
export interface Blocks {
  tables: TableBlock[];
  /** Line numbers that belong to tables; what is left is prose. */
  taken: Set<number>;
}

/** How many lines of text may stand between two rows of one table. */
const maxText = 6;

/** How many lines of text may stand right below one another in a table. */
const maxRun = 30;

/**
 * Cuts the tables out of the lines `[first, last]`. A table goes on over blank lines, furniture and page breaks where
 * its header is printed again. A line without tabs belongs to it when it stands right below a row, or when it goes on
 * with what a page cut ("Analys", a small first letter) and the same table goes on after it.
 */
export function block(
  lines: readonly string[],
  [first, last]: readonly [number, number],
  year: number | null,
  known: ReadonlyMap<string, unknown>,
  isFurniture: (line: string) => boolean,
): Blocks {
  const cutter = new Cutter(lines, last, year, known, isFurniture);
  for (let n = first; n <= last; n = cutter.next(n));
  cutter.close();
  return { tables: cutter.tables.filter((table) => isTable(table, cutter.taken)), taken: cutter.taken };
}

/** Goes through a report's lines with at most one table open. */
class Cutter {
  readonly tables: TableBlock[] = [];
  readonly taken = new Set<number>();
  readonly #lines: readonly string[];
  readonly #last: number;
  readonly #year: number | null;
  readonly #known: ReadonlyMap<string, unknown>;
  readonly #isFurniture: (line: string) => boolean;
  #open: TableBlock | null = null;
  /** Whether the header of this page has a column of icons. */
  #icons = false;
  /** Whether a repeated header stands right above. */
  #newPage = false;
  /** Lines without tabs since the last line of the table, which may or may not be its. */
  #loose: number[] = [];
  /** The last line that a table took. */
  #lastOwn = 0;
  /** How many lines of text the table has taken since its last row. */
  #run = 0;

  constructor(
    lines: readonly string[],
    last: number,
    year: number | null,
    known: ReadonlyMap<string, unknown>,
    isFurniture: (line: string) => boolean,
  ) {
    this.#lines = lines;
    this.#last = last;
    this.#year = year;
    this.#known = known;
    this.#isFurniture = isFurniture;
  }

  /** Takes line n; returns the line to go on with. */
  next(n: number): number {
    const raw = this.#line(n);
    if (raw.trim() === '' || this.#isFurniture(raw)) return n + 1;
    if (!raw.includes('\t')) {
      this.#text(n, raw);
      return n + 1;
    }
    this.#run = 0;
    const cells = this.#cells(n);
    const filled = cells.filter((each) => each !== '');
    if (filled.length === 1 && (goalHeading(raw) || isAssessment(raw))) this.close();
    else if (filled.every(isDashes)) this.#ownHeader([n]);
    else {
      const below = n < this.#last && this.#line(n + 1).includes('\t') ? this.#cells(n + 1) : [];
      const alone = header(cells, this.#year);
      const joined = alone && joinHeaders(cells, below, this.#year);
      if (alone) this.#header(joined ? [n, n + 1] : [n], joined ?? alone);
      else this.#row(n, cells);
      return joined ? n + 2 : n + 1;
    }
    return n + 1;
  }

  /** Ends the open table. What stands right below its last row may still be its. */
  close(): void {
    const open = this.#open;
    const chunk = runs(this.#loose)[0] ?? [];
    const texts = chunk.map((n) => this.#line(n));
    if (open && chunk.length && endsWith(open, texts)) {
      this.#loose = open.kind === 'figures' || waitsForText(open) ? chunk.slice(0, 1) : chunk;
      this.#settle();
    }
    this.#open = null;
    this.#loose = [];
    this.#newPage = false;
  }

  #line(n: number): string {
    return this.#lines[n - 1]!;
  }

  #cells(n: number): string[] {
    return cellsIn(this.#line(n), this.#known);
  }

  /** A line without tabs. */
  #text(n: number, raw: string): void {
    const open = this.#open;
    if (!open) return;
    if (isDashes(raw)) this.#ownHeader([n]);
    else if (goalHeading(raw) || isAssessment(raw) || raw.trimStart().startsWith('#')) this.close();
    else if (n === this.#lastOwn + 1 && !this.#loose.length && this.#run < maxRun && belongs(open, raw)) {
      this.#run++;
      this.#add(n, this.#cells(n));
    } else if (this.#loose.push(n) > maxText) this.close();
  }

  /** The header of an Indikator or Aktivitet table: of the open one on a new page, or of another. */
  #header(at: number[], head: Header): void {
    const [n] = at as [number];
    const before = this.#open ?? this.tables.at(-1);
    const again = before && before.kind !== 'figures' && sameHeader(before.header, head) ? before : null;
    const cut = () => startsCut(this.#lines, at.at(-1)!, this.#last);
    if (again && this.#open && this.#looseGoOn(again, n)) this.#settle();
    else if (again && this.#open && cut()) this.#loose = [];
    else if (again && !this.#open && cut() && near(this.#lines, this.#lastOwn, n, this.#isFurniture))
      this.#open = again;
    else {
      this.close();
      this.#open = { kind: head.kind, header: head, rows: [], headerLines: [] };
      this.tables.push(this.#open);
    }
    this.#newPage = this.#open!.rows.length > 0;
    this.#icons = head.icons;
    this.#ownHeader(at);
  }

  /** A row of the open table, or the first of a table of figures. */
  #row(n: number, cells: string[]): void {
    if (this.#open && this.#loose.length && !fits(this.#open, cells)) this.close();
    const open = this.#open;
    if (open?.kind === 'figures' && repeats(open, cells)) {
      if (this.#loose.every((each) => isLabel(this.#line(each)))) this.#settle();
      this.#loose = [];
      this.#ownHeader([n]);
      this.#newPage = true;
      return;
    }
    if (open && (open.kind === 'figures' ? startsAnother(open, cells) : startsFigures(open, cells)))
      this.close();
    if (this.#open) {
      this.#settle();
      this.#add(n, cells);
    } else if (startsTable(cells)) {
      this.#icons = false;
      const header: Row = { line: n, cells, newPage: false, icons: false };
      this.#open = { kind: 'figures', header, rows: [], headerLines: [] };
      this.tables.push(this.#open);
      this.#ownHeader([n]);
    }
  }

  #ownHeader(at: readonly number[]): void {
    for (const n of at) {
      this.taken.add(n);
      this.#open?.headerLines.push(n);
      this.#lastOwn = n;
    }
  }

  #add(n: number, cells: string[]): void {
    this.#open!.rows.push({ line: n, cells, newPage: this.#newPage, icons: this.#icons });
    this.taken.add(n);
    this.#newPage = false;
    this.#lastOwn = n;
  }

  /** The lines of text since the table's last row are its own. */
  #settle(): void {
    for (const n of this.#loose.splice(0)) this.#add(n, this.#cells(n));
  }

  /** Whether the lines of text before a repeated header are the table's: each run of them goes on with it. */
  #looseGoOn(table: RecordTable, header: number): boolean {
    const chunks = runs(this.#loose);
    return chunks.every((chunk, at) => {
      if (goesOn(table, this.#line(chunk[0]!))) return true;
      const lone = at === chunks.length - 1 && chunk.length === 1;
      return lone && isLabel(this.#line(chunk[0]!)) && startsCut(this.#lines, header, this.#last);
    });
  }
}

/** A lone line with tabs and without a figure is text; its line is given back. */
function isTable(table: TableBlock, taken: Set<number>): boolean {
  if (
    table.kind !== 'figures' ||
    table.rows.length ||
    table.header.cells.slice(1).some((each) => /\d/.test(each))
  )
    return true;
  taken.delete(table.header.line);
  return false;
}

import type { FigureTable, RecordTable, TableBlock } from './types.ts';
import type { Lines } from '../lines/lines.ts';
import { chained } from '../lines/chain.ts';
import { goalHeading, isAssessment } from '../lines/goal-heading.ts';
import { isHeadLike } from '../lines/running-head.ts';
import {
  allGoOn,
  belongs,
  endsRows,
  endsWith,
  isLabel,
  partsRow,
  startsCut,
  waitsForText,
} from './belong.ts';
import { cellsIn, isDashes } from './cells.ts';
import { isFormRow } from './perhaps-foot.ts';
import {
  groupHeader,
  hasPeriods,
  header,
  headerOf,
  joinHeaders,
  namesFirst,
  sameHeader,
  type Header,
} from './header.ts';
import type { Heads } from './heading.ts';
import { repeats } from './headings.ts';
import { fits, startsOther, startsTable } from './start.ts';
import { yearAbove } from './year-above.ts';

/** The text that tables are cut out of. */
export interface Body {
  lines: Lines;
  /** The last line of the body. */
  last: number;
  /** The report's year, by which a heading with a year is told. */
  year: number | null;
  /** Words that are known. */
  known: ReadonlyMap<string, unknown>;
  heads: Heads;
  isFurniture: (line: string) => boolean;
}

/**
 * Goes through a report's lines with at most one table open. A table goes on over blank lines, furniture and page
 * breaks where its header is printed again. A line without tabs belongs to it when it stands right below a row, or
 * when it goes on with what a page cut ("Analys", a small first letter) and the same table goes on after it.
 */
export class Cutter {
  readonly tables: TableBlock[] = [];
  /** Lines that belong to tables. */
  readonly taken = new Set<number>();
  /** Lines above a repeated header that the page carries, told by nothing else. */
  readonly heads: number[] = [];
  readonly #body: Body;
  #open: TableBlock | null = null;
  /** Whether the header of this page has a column of icons. */
  #icons = false;
  /** Whether a repeated header stands right above. */
  #newPage = false;
  /** Lines without tabs since the last line of the table, which may or may not be its. */
  #loose: number[] = [];
  /** The last line that a table took. */
  #lastOwn = 0;

  constructor(body: Body) {
    this.#body = body;
  }

  /** Takes line n; returns the line to go on with. */
  take(n: number): number {
    const raw = this.#line(n);
    if (raw.trim() === '' || (this.#body.isFurniture(raw) && !this.#isRow(n))) return n + 1;
    if (raw.includes('\t')) return this.#takeCells(n, raw);
    this.#takeText(n, raw);
    return n + 1;
  }

  /** Ends the open table. What stands right below its last row may still be its. */
  close(): void {
    const open = this.#open;
    const [below] = this.#looseRuns();
    if (open && below && endsWith(open, below)) {
      this.#loose.splice(open.kind === 'figures' || waitsForText(open) ? 1 : below.length);
      this.#settle();
    }
    this.#open = null;
    this.#loose = [];
    this.#newPage = false;
  }

  /** Whether line n, furniture by its form, is a row of the open table. */
  #isRow(n: number): boolean {
    return this.#open !== null && isFormRow(this.#body.lines, n);
  }

  #line(n: number): string {
    return this.#body.lines.at(n);
  }

  #cells(n: number): string[] {
    return cellsIn(this.#line(n), this.#body.known);
  }

  /** The loose lines, those together that stand right below one another. */
  #looseRuns(): string[][] {
    const runs = chained(this.#loose, (n, run) => run.at(-1) === n - 1);
    return runs.map((run) => run.map((n) => this.#line(n)));
  }

  #takeText(n: number, raw: string): void {
    const open = this.#open;
    if (!open) return;
    if (isDashes(raw)) this.#ownHeader([n]);
    else if (goalHeading(raw) || isAssessment(raw) || raw.trimStart().startsWith('#')) this.close();
    else if (n === this.#lastOwn + 1 && !this.#loose.length && belongs(open, raw))
      this.#ownRow(n, this.#cells(n));
    else if (endsRows(open, raw)) this.close();
    else this.#loose.push(n);
  }

  #takeCells(n: number, raw: string): number {
    const { last, year, heads } = this.#body;
    const cells = this.#cells(n);
    const filled = cells.filter((each) => each !== '');
    const below = n < last && this.#line(n + 1).includes('\t') ? this.#cells(n + 1) : [];
    const grouped = groupHeader(cells, below, year, heads);
    const head = grouped ?? header(cells, year, heads);
    // "Nämndmål: Torgen är trygga⇥Uppfylls helt"
    if ((goalHeading(raw) || isAssessment(raw)) && filled.slice(1).every(isAssessment)) this.close();
    else if (filled.every(isDashes)) this.#ownHeader([n]);
    else if (head) {
      const joined = grouped ?? joinHeaders(cells, below, year, heads);
      this.#takeHeader(joined ? [n, n + 1] : [n], this.#ofItsYear(n, joined ?? head));
      if (joined) return n + 2;
    } else this.#takeRow(n, cells);
    return n + 1;
  }

  /** A header on line n, its figures of the year that is said right above it where they are of another than the report's. */
  #ofItsYear(n: number, head: Header): Header {
    const { year, heads } = this.#body;
    const above = [n - 1, n - 2].map((each) => this.#line(each)).find((line) => line.trim() !== '');
    const printed = above === undefined ? null : yearAbove(above, year);
    return printed === null || printed === year ? head : headerOf(head, printed, year, heads);
  }

  /** The header of an Indikator or Aktivitet table: of one that goes on, or of another. */
  #takeHeader(at: readonly number[], head: Header): void {
    const open = this.#open;
    const isAgain = open && open.kind !== 'figures' && sameHeader(open.header, head);
    if (!isAgain || !this.#resume(open, at.at(-1)!)) {
      this.close();
      this.#start({ kind: head.kind, header: head, rows: [], headerLines: [] });
    }
    this.#newPage = this.#open!.rows.length > 0;
    this.#icons = head.icons;
    this.#ownHeader(at);
  }

  /** Goes on with a table whose header is printed again, down to line n, where what stands between the two allows it. */
  #resume(table: RecordTable, n: number): boolean {
    const below = this.#rowBelow(n);
    const head = this.#headAbove();
    if (head && partsRow(table, below)) this.#takeHead(head);
    const isCut = startsCut(below);
    if (allGoOn(table, this.#looseRuns(), isCut)) this.#settle();
    else if (isCut) this.#loose = [];
    else return false;
    return true;
  }

  /** The cells of a row, its name first where the open table has names in another column. */
  #named(cells: string[]): string[] {
    const at = this.#open && this.#open.kind !== 'figures' ? this.#open.header.namesAt : undefined;
    return at === undefined || cells.filter((each) => each !== '').length < 2 ? cells : namesFirst(cells, at);
  }

  /** A row of the open table, or the first of a table of figures. */
  #takeRow(n: number, printed: string[]): void {
    const cells = this.#named(printed);
    if (this.#open && this.#loose.length && !this.#fits(this.#open, cells)) this.close();
    if (this.#open?.kind === 'figures' && repeats(this.#open, cells)) {
      this.#takeHeadingsAgain(this.#open, n);
      return;
    }
    if (this.#open && startsOther(this.#open, cells)) this.close();
    if (this.#open) {
      this.#settle();
      this.#ownRow(n, cells);
    } else if (startsTable(cells)) {
      this.#icons = false;
      const header = { line: n, cells, newPage: false, icons: false };
      this.#start({ kind: 'figures', header, rows: [], headerLines: [] });
      this.#ownHeader([n]);
    }
  }

  //   Antal lån⇥340⇥350
  //
  //   Redovisning per enhet:
  //
  //   Solen⇥79 %⇥81 %            is it one? It has no period, as rows of indicators may
  /** Whether a row can go on with the open table after the loose lines of text: they are its, where nothing else tells. */
  #fits(open: TableBlock, cells: readonly string[]): boolean {
    if (!fits(open, cells)) return false;
    if (open.kind !== 'indicator' || hasPeriods(open.header)) return true;
    return allGoOn(open, this.#looseRuns(), false);
  }

  //   varav barn och ungdom⇥164,7⇥…
  //
  //   Stadsdelsförvaltningens uppföljning
  //
  //   Mnkr⇥Budget⇥…
  /** The line that stands apart right above a header and looks like what a page carries; null where none does. */
  #headAbove(): number | null {
    const n = this.#loose.at(-1);
    if (n === undefined || !isHeadLike(this.#line(n))) return null;
    return this.#body.lines.isApart(n) ? n : null;
  }

  #takeHead(n: number): void {
    this.#loose.pop();
    this.heads.push(n);
  }

  /** What stands in the cells of the first row right below a header, whose dashes are none; empty where none does. */
  #rowBelow(header: number): string[] {
    for (let n = header + 1; n <= Math.min(this.#body.last, header + 3); n++) {
      const filled = this.#cells(n).filter((each) => each !== '' && !isDashes(each));
      if (filled.length) return filled;
    }
    return [];
  }

  /** The headings of an open table of figures on a new page; labels above them are its last row's. */
  #takeHeadingsAgain(open: FigureTable, n: number): void {
    const head = this.#headAbove();
    if (head) {
      this.#takeHead(head);
      (open.heads ??= []).push({ line: head, text: this.#cells(head)[0]! });
    }
    if (this.#loose.every((each) => isLabel(this.#line(each)))) this.#settle();
    this.#loose = [];
    this.#ownHeader([n]);
    this.#newPage = true;
  }

  #start(table: TableBlock): void {
    this.#open = table;
    this.tables.push(table);
  }

  #ownHeader(at: readonly number[]): void {
    for (const n of at) {
      this.taken.add(n);
      this.#open?.headerLines.push(n);
      this.#lastOwn = n;
    }
  }

  #ownRow(n: number, cells: string[]): void {
    this.#open!.rows.push({ line: n, cells, newPage: this.#newPage, icons: this.#icons });
    this.taken.add(n);
    this.#newPage = false;
    this.#lastOwn = n;
  }

  /** The lines of text since the table's last row are its own. */
  #settle(): void {
    for (const n of this.#loose.splice(0)) this.#ownRow(n, this.#cells(n));
  }
}

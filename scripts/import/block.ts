import { clean, fold } from './clean.ts';
import { goalHeading, isAssessment } from './goal.ts';
import { analysisWord, economyHeading } from './knowledge/phrases.ts';
import type { TableRecord } from './table/record.ts';
import { header, joinHeaders, sameHeader, type Header } from './table/header.ts';
import { isPeriod } from './knowledge/periods.ts';
import { isDate } from './table/date.ts';
import { repeats } from './table/headings.ts';

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

export type TableBlock = RecordTable | FigureTable;

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
  const tables: TableBlock[] = [];
  const taken = new Set<number>();
  let open: TableBlock | null = null;
  let icons = false;
  let newPage = false;
  /** Lines without tabs since the last line of the table. */
  let loose: number[] = [];
  /** The last line of the open table, or of furniture right below it. */
  let lastOwn = 0;
  /** How many lines of text the table has taken since its last row. */
  let run = 0;

  const cellsOf = (n: number) => cellsIn(lines[n - 1]!, known);
  const add = (n: number, cells: string[]): void => {
    open!.rows.push({ line: n, cells, newPage, icons });
    taken.add(n);
    newPage = false;
    lastOwn = n;
  };
  const settle = (): void => {
    for (const n of loose.splice(0)) add(n, cellsOf(n));
  };
  /** Whether the lines without tabs before a repeated header belong to the table: each run of them goes on with it. */
  const looseGoOn = (table: RecordTable, header: number): boolean => {
    const chunks = runs(loose);
    return chunks.every((chunk, at) => {
      const [start, end] = [lines[chunk[0]! - 1]!, lines[chunk.at(-1)! - 1]!];
      if (goesOn(table, start)) return true;
      return at === chunks.length - 1 && chunk.length === 1 && isLabel(end) && startsCut(lines, header, last);
    });
  };
  const close = (): void => {
    const chunk = runs(loose)[0];
    if (open && chunk && endsWith(open, chunk.map((each) => lines[each - 1]!))) {
      loose = open.kind === 'figures' || waitsForText(open) ? chunk.slice(0, 1) : chunk;
      settle();
    }
    open = null;
    loose = [];
    newPage = false;
  };

  for (let n = first; n <= last; n++) {
    const raw = lines[n - 1]!;
    if (raw.trim() === '' || isFurniture(raw)) continue;
    if (!raw.includes('\t')) {
      if (!open) continue;
      if (isDashes(raw)) {
        taken.add(n);
        open.headerLines.push(n);
        lastOwn = n;
      } else if (goalHeading(raw) || isAssessment(raw) || raw.trimStart().startsWith('#')) close();
      else if (n === lastOwn + 1 && !loose.length && run < maxRun && belongs(open, raw)) {
        run++;
        add(n, cellsOf(n));
      }
      else if (loose.push(n) > maxText) close();
      continue;
    }
    run = 0;
    const cells = cellsOf(n);
    if (cells.filter((each) => each !== '').length === 1 && (goalHeading(raw) || isAssessment(raw))) {
      close();
      continue;
    }
    if (cells.every((each) => each === '' || isDashes(each))) {
      taken.add(n);
      if (open) open.headerLines.push(n);
      lastOwn = n;
      continue;
    }
    let head = header(cells, year);
    if (head) {
      const rest = joinHeaders(cells, lines[n]?.includes('\t') ? cellsOf(n + 1) : [], year);
      if (rest) head = rest;
      const before: TableBlock | undefined = open ?? tables.at(-1);
      const again = before && before.kind !== 'figures' && sameHeader(before.header, head) ? before : null;
      if (again && open && looseGoOn(again, n)) settle();
      else if (!(again && (open ? startsCut(lines, n, last) : loose.length === 0 && startsCut(lines, n, last) && near(lines, lastOwn, n, isFurniture)))) {
        close();
        open = { kind: head.kind, header: head, rows: [], headerLines: [] };
        tables.push(open);
      }
      open ??= before!;
      loose = [];
      newPage = open.rows.length > 0;
      icons = head.icons;
      for (const line of rest ? [n, n + 1] : [n]) {
        taken.add(line);
        open.headerLines.push(line);
        lastOwn = line;
      }
      if (rest) n++;
      continue;
    }
    if (open && loose.length && !fits(open, cells)) close();
    if (open && (open.kind === 'figures' ? startsAnother(open, cells) : startsFigures(open, cells))) {
      if (open.kind === 'figures' && repeats(open, cells)) {
        if (loose.every((each) => isLabel(lines[each - 1]!))) settle();
        loose = [];
        taken.add(n);
        open.headerLines.push(n);
        lastOwn = n;
        newPage = true;
        continue;
      }
      close();
    }
    if (!open) {
      if (!startsTable(cells)) continue;
      open = { kind: 'figures', header: { line: n, cells, newPage: false, icons: false }, rows: [], headerLines: [n] };
      tables.push(open);
      taken.add(n);
      icons = false;
      lastOwn = n;
      continue;
    }
    settle();
    add(n, cells);
  }
  close();
  return { tables: tables.filter((table) => isTable(table, taken)), taken };
}

/** The cells of a line, without tags and Markdown's bold. */
function cellsIn(raw: string, known?: ReadonlyMap<string, unknown>): string[] {
  const cleaned = clean(raw, known);
  return (cleaned.includes('**') ? cleaned.replaceAll('**', '') : cleaned).split('\t').map(fold);
}

function isDashes(text: string): boolean {
  return /^[\s:|–—=-]*-{3,}[\s:|–—=-]*$/.test(text.slice(0, 400)) && !/[^\s:|–—=-]/.test(text);
}

/** Whether a line without tabs right below a table's line is its text, and not a heading or prose that touches it. */
function belongs(open: TableBlock, raw: string): boolean {
  if (raw.length < 80 && economyHeading.test(fold(clean(raw)))) return false;
  return open.kind !== 'figures' || isLabel(raw);
}

/** A label of a table's row: short, and no sentence. */
function isLabel(raw: string): boolean {
  return raw.length < 100 && !/[.!?:]\s*$/.test(raw) && !raw.trimStart().startsWith('#');
}

/** Lines that stand right below one another. */
function runs(lines: readonly number[]): number[][] {
  const out: number[][] = [];
  for (const n of lines) {
    if (out.at(-1)?.at(-1) === n - 1) out.at(-1)!.push(n);
    else out.push([n]);
  }
  return out;
}

/**
 * Whether the run of lines below a table's last row is its end: an analysis (a bare "Analys" apart from its text is
 * a heading), the text of a bare "Analys" above, or the rest of a label.
 */
function endsWith(open: TableBlock, run: readonly string[]): boolean {
  const [raw] = run as [string];
  if (open.kind === 'figures')
    return open.rows.length > 0 && raw.length < 60 && isLabel(raw) && /^\s*\p{Ll}/u.test(raw);
  if (waitsForText(open)) return isText(raw);
  const [text = ''] = cellsIn(raw);
  return analysisWord.test(text) && (run.length > 1 || text.replace(analysisWord, '') !== '');
}

function isText(raw: string): boolean {
  return raw.trim().length > 30 || /[.!?]\s*$/.test(raw);
}

/** Whether the table's last row is a bare "Analys": its text comes next. */
function waitsForText(open: RecordTable): boolean {
  const cells = open.rows.at(-1)?.cells.filter((each) => each !== '') ?? [];
  return cells.length === 1 && analysisWord.test(cells[0]!) && cells[0]!.replace(analysisWord, '') === '';
}

/** Whether a line without tabs goes on with what the page cut in a table. */
function goesOn(open: RecordTable, raw: string): boolean {
  const [text = ''] = cellsIn(raw);
  return /^[\p{Ll})]/u.test(text) || analysisWord.test(text) || waitsForText(open);
}

/** Whether what follows a header is the rest of a row above it: a small first letter, or an analysis. */
function startsCut(lines: readonly string[], n: number, last: number): boolean {
  for (let at = n + 1; at <= last && at < n + 4; at++) {
    const cells = cellsIn(lines[at - 1]!);
    const filled = cells.filter((each) => each !== '');
    if (!filled.length || filled.every(isDashes)) continue;
    return analysisWord.test(filled[0]!) || /^[\p{Ll}()]/u.test(filled[0]!);
  }
  return false;
}

/** Whether hardly any text stands between two lines: furniture that nobody knows. */
function near(lines: readonly string[], from: number, to: number, isFurniture: (line: string) => boolean): boolean {
  let met = 0;
  for (let n = from + 1; n < to; n++) {
    const line = lines[n - 1]!;
    if (line.trim() === '' || isFurniture(line)) continue;
    if (goalHeading(line) || line.startsWith('#') || line.length > 100 || /[.!?]\s*$/.test(line) || ++met > 2) return false;
  }
  return true;
}

/** Whether a row can go on with an open table after lines of text. */
function fits(open: TableBlock, cells: readonly string[]): boolean {
  const filled = cells.filter((each) => each !== '');
  if (open.kind === 'figures')
    return Math.abs(cells.length - open.header.cells.length) <= 1 && (repeats(open, cells) || (!startsAnother(open, cells) && !isWordsOnly(cells))); // prettier-ignore
  if (filled.filter((each) => /[\p{L}\p{N}]/u.test(each)).length <= 1) return true;
  if (open.kind === 'activity') return filled.some(isDate);
  const periods = open.header.columns.some((each) => each.role === 'period' || each.role === 'periodicity');
  return periods ? isPeriod(filled.at(-1)!) : Math.abs(cells.length - open.header.columns.length) <= 2;
}

/** Headings of another table right below: as wide a row with headings only, two of them at least. */
function startsAnother(open: FigureTable, cells: readonly string[]): boolean {
  if (repeats(open, cells)) return true;
  if (!open.rows.length) return false;
  return isHeadings(cells);
}

/** Headings of a table of figures below an Indikator or Aktivitet table. */
function startsFigures(open: RecordTable, cells: readonly string[]): boolean {
  const filled = cells.filter((each) => each !== '');
  return isHeadings(cells) && filled.slice(1).every((each) => /^\p{Lu}/u.test(each)) && !isPeriod(filled.at(-1)!) && !filled.some(isDate) && !analysisWord.test(filled[0]!) && open.rows.length > 0; // prettier-ignore
}

/** A row whose cells are words: below a line of text it is the header of another table. */
function isWordsOnly(cells: readonly string[]): boolean {
  const rest = cells.slice(1).filter((each) => each !== '');
  return rest.length > 0 && rest.every((each) => !/^[+-]?\d/.test(each));
}

function isHeadings(cells: readonly string[]): boolean {
  const rest = cells.slice(1).filter((each) => each !== '');
  if (rest.length === 1 && /^(mnkr|tkr|kr|antal)$/i.test(rest[0]!)) return true;
  return rest.length >= 2 && rest.every((each) => /\p{L}{3}/u.test(each) && !/^[+-]?\d/.test(each));
}

/** A line with tabs that no table is open for: two cells at least, and no bullet, number or title before a text. */
function startsTable(cells: readonly string[]): boolean {
  const filled = cells.filter((each) => each !== '');
  if (filled.length < 2) return false;
  return !(filled.length === 2 && /^(?:[^\p{L}\p{N}]{1,3}|\d+(?:\.\d+)*[.)]?|[a-z]\))$/u.test(filled[0]!) && /\p{L}{3}/u.test(filled[1]!)); // prettier-ignore
}

/** A lone line with tabs and without a figure is text; its line is given back. */
function isTable(table: TableBlock, taken: Set<number>): boolean {
  if (table.kind !== 'figures' || table.rows.length || table.header.cells.slice(1).some((each) => /\d/.test(each)))
    return true;
  taken.delete(table.header.line);
  return false;
}

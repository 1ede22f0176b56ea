import { clean, fold } from './clean.ts';
import { header, sameHeader, type Header } from './table/header.ts';

/** One printed row of a table. */
export interface Row {
  /** Line number from 1. */
  line: number;
  /** Cells as printed, cleaned; tabs parted them. */
  cells: string[];
  /** Whether a repeated header stands right above: the row before may go on here. */
  newPage: boolean;
}

/** An Indikator or Aktivitet table with all its pages. */
export interface RecordTable {
  kind: 'indicator' | 'activity';
  header: Header;
  rows: Row[];
  /** Lines of the headers, the repeated ones too. */
  headerLines: number[];
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

const dashes = /^[\s:|–—-]*-{3,}[\s:|–—-]*$/;

/**
 * Cuts the tables out of the lines `[first, last]`. A table goes on over blank lines, and over a page where its
 * header is printed again; text between two rows ends it, unless it is the text of a row ("Analys").
 */
export function block(
  lines: readonly string[],
  [first, last]: readonly [number, number],
  year: number | null,
  known: ReadonlyMap<string, unknown>,
): Blocks {
  const tables: TableBlock[] = [];
  const taken = new Set<number>();
  let open: TableBlock | null = null;
  let newPage = false;
  for (let n = first; n <= last; n++) {
    const raw = lines[n - 1]!;
    if (raw.trim() === '') continue;
    if (!raw.includes('\t')) {
      open = null;
      continue;
    }
    const cells = clean(raw, known).split('\t').map(fold);
    taken.add(n);
    if (cells.every((each) => each === '' || dashes.test(each))) {
      if (open) open.headerLines.push(n);
      continue;
    }
    const head = header(cells, year);
    if (head) {
      if (open && open.kind !== 'figures' && sameHeader(open.header, head)) newPage = true;
      else {
        open = { kind: head.kind, header: head, rows: [], headerLines: [] };
        tables.push(open);
        newPage = false;
      }
      open.headerLines.push(n);
      continue;
    }
    const row: Row = { line: n, cells, newPage };
    if (open?.kind === 'figures') {
      if (repeats(open.header.cells, cells)) {
        open.headerLines.push(n);
        newPage = true;
        continue;
      }
      if (startsAnother(open, row)) open = null;
    }
    if (!open) {
      open = { kind: 'figures', header: row, rows: [], headerLines: [n] };
      tables.push(open);
    } else open.rows.push(row);
    newPage = false;
  }
  return { tables, taken };
}

/** The same headings once more, however they are hyphenated. */
function repeats(a: readonly string[], b: readonly string[]): boolean {
  const key = (cells: readonly string[]) =>
    cells.map((each) => each.toLowerCase().replace(/[-\s]/g, '')).join('|');
  return key(a) === key(b);
}

/** Headings of another table right below: as wide a row with headings only, two of them at least. */
function startsAnother(open: FigureTable, row: Row): boolean {
  if (!open.rows.length) return false;
  const rest = row.cells.slice(1).filter((each) => each !== '');
  return rest.length >= 2 && rest.every((each) => /\p{L}{3}/u.test(each) && !/^[+-]?\d/.test(each));
}

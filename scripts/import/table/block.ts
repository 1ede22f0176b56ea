import type { Span } from '../lines/span.ts';
import { Cutter } from './cutter.ts';
import type { Header } from './header.ts';
import type { TableRecord } from './record.ts';

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
  /** Figures of a scan's row that could not be put under its columns. */
  open?: readonly string[];
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
  /** Lines above its repeated headings that may be labels of it, or what the page carries; they are no rows. */
  heads?: { line: number; text: string }[];
}

/** One table of a body, as it is printed. */
export type TableBlock = RecordTable | FigureTable;

/** The tables of a report's body in order, and which lines they took. */
export interface Blocks {
  tables: TableBlock[];
  /** Line numbers that belong to tables; what is left is prose. */
  taken: Set<number>;
  /** Lines between a table and its repeated header that belong to the page. */
  heads: readonly number[];
}

/** Cuts the tables out of a report's body. */
export function block(
  lines: readonly string[],
  [first, last]: Span,
  year: number | null,
  known: ReadonlyMap<string, unknown>,
  isFurniture: (line: string) => boolean,
): Blocks {
  const cutter = new Cutter({ lines, last, year, known, isFurniture });
  for (let n = first; n <= last; n = cutter.take(n));
  cutter.close();
  const { taken, heads } = cutter;
  for (const table of cutter.tables) if (isText(table)) taken.delete(table.header.line);
  return { tables: cutter.tables.filter((table) => !isText(table)), taken, heads };
}

/** A lone line with tabs and without a figure is text. */
function isText(table: TableBlock): table is FigureTable {
  if (table.kind !== 'figures' || table.rows.length) return false;
  return !table.header.cells.slice(1).some((each) => /\d/.test(each));
}

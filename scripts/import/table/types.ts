/** What stands in a table: as it is printed, and as it is read. */
import type { Doubt, Repair } from '../../../src/model.ts';
import type { Header } from './header.ts';

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
  /** Whether it is a part of the row above it, whatever it looks like. */
  goesOn?: true;
  /** Where the cells stand, the label's not counted, where an OCR read the columns one after the other. */
  cellLines?: readonly number[];
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

/** A piece of text and the line where it stands. */
export interface Part {
  text: string;
  line: number;
}

/** A note below a row: its mark, and the pieces of its text. */
interface NoteText {
  mark: string;
  text: Part[];
}

/** One row of an Indikator or Aktivitet table, with what the page broke joined again. */
export interface TableRecord {
  /** Pieces of the name, as the page and the column broke it. */
  name: Part[];
  /** Cells after the name; each with the pieces printed on the row's lines. */
  slots: Part[][];
  /** What stands before the name: ✓, ▶, ●. */
  icon: string;
  /** Paragraphs of the analysis under the row. */
  analysis: Part[][];
  /** Notes printed below the row. */
  notes?: NoteText[];
  /** First and last line of the row itself. */
  lines: [number, number];
  /** Every line of the row and of its analysis. */
  owned: number[];
  /** What is open of the row before its columns are told: a cell that stands keeps its text, without a value. */
  doubts?: Doubt[];
}

/** A table whose header was recognised while its figures could not be put under columns. */
export interface LeftOut {
  /** Where the header begins. */
  line: number;
  /** What the header's line says. */
  header: string;
}

/** The tables of a report's body, and the lines that are neither theirs nor anything to read. */
export interface Tables {
  /** Indikator and Aktivitet tables, in order. */
  records: RecordTable[];
  /** All other tables, in order. */
  figures: FigureTable[];
  /** Lines that belong to tables. */
  taken: ReadonlySet<number>;
  /** Lines that pages carry: numbers, addresses, running heads. */
  furniture: ReadonlySet<number>;
  /** Those of them that only the one place where they stand tells. */
  heads: readonly number[];
  /** Lines of charts and logotypes, as a scan shows them. */
  noise: ReadonlySet<number>;
  /** Economy tables of a scan that were met but not read. */
  leftOut: readonly LeftOut[];
  /** What a table's own figures put right in it. */
  repairs: Repair[];
}

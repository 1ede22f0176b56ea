import type { Repair } from '../../../../src/model.ts';
import type { FigureTable, LeftOut } from '../../table/types.ts';

/** Which lines of a scan other parts of the report have. */
export interface Around {
  /** Whether a line belongs to another table, or to a goal's heading. */
  isTaken(line: number): boolean;
  /** Whether a line is a part of every page, which tables go on after. */
  isFurniture(line: number): boolean;
}

/** The same, and which words there are. */
export interface Known extends Around {
  /** Whether Swedish reports have a word. */
  isWord(text: string): boolean;
}

/** The economy and month tables of a scan. */
export interface Figures {
  tables: FigureTable[];
  taken: Set<number>;
  repairs: Repair[];
  /** Tables that were met but not read. */
  leftOut: LeftOut[];
}

/** A line of a table of figures apart: its label, and the figures at its end as printed, tokens of thousands apart. */
export interface FigureLine {
  line: number;
  label: string;
  tokens: string[];
}

/** A row that is not yet under columns: a label in pieces around its figures, in two lines where a column broke them. */
export interface LooseRow {
  label: string[];
  lines: number[];
  figures: FigureLine[];
  /** Where the figures of each column stand, where an OCR read the columns apart. */
  cellLines?: readonly number[];
}

/** Columns that a table may have. */
export interface Form {
  /** Their headings, that of the labels first. */
  columns: string[];
  /** How alike the headings are to what was read, from 0 to 1. */
  like: number;
  /** Columns, the label's not counted, of whose headings no word was read: only rows with figures there prove them. */
  unread?: readonly number[];
  /** Those of them that may have one heading or another: their figures are in doubt. */
  untold?: readonly number[];
  /** How many of the first are months; 0 for none. */
  months: number;
}

/** A row with its cells under the columns, the label's not counted. */
export interface PlacedRow {
  line: number;
  label: string;
  /** Empty where nothing is printed, and where it is in doubt. */
  cells: string[];
  /** Readings of what is in doubt. */
  open?: string[];
  /** Where the cells stand, the label's not counted, where that is not on one line. */
  cellLines?: readonly number[];
}

/**
 * What the laws of a table say of a cell: one proves it; one is broken; one could tell, but for what is lacking beside it;
 * or there is none. An empty cell is null.
 */
export type Verdict = 'proved' | 'broken' | 'untold' | 'lawless' | null;

/** A table that was read: its columns, its rows under them, what was put right in these, and what proves them. */
export interface Made {
  columns: string[];
  rows: PlacedRow[];
  repairs: Repair[];
  /** What the table's laws say of each row's cells. */
  verdicts: Verdict[][];
}

/** A table that was found: the lines of its header, and its rows before and after they were put under columns. */
export interface Found {
  header: number[];
  rows: LooseRow[];
  made: Made;
}

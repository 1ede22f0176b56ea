/**
 * Contracts of the page that answers questions: what a table offers to ask about, what a question is, and the columns
 * that it is asked of. Everything between the address and the screen is made of these.
 */
import type { ColumnType } from '../dictionary/table.ts';

/** What a cell holds: the code of a choice, a number, a day as YYYY-MM-DD, a text; null where nothing is. */
export type Value = string | number | null;

/** How a column is asked about: by choices, by from–to, or by what its text contains. */
export type Kind = 'choice' | 'number' | 'date' | 'text';

/** What stands for the empty cell among the choices of a column. */
export const none = '-';

/** How columns of the data dictionary are asked about, where a view does not say otherwise. */
export const kindOf: Record<ColumnType, Kind> = {
  text: 'text',
  code: 'choice',
  integer: 'number',
  number: 'number',
  boolean: 'choice',
  date: 'date',
  list: 'text',
  address: 'text',
};

/** A column of a view. */
export interface QueryColumn {
  /** Its name in the page's address: ASCII Swedish. */
  key: string;
  /** Its heading in a saved file: the name in the data dictionary, or an English one of the same kind. */
  field: string;
  /** Its heading on the page. */
  label: string;
  kind: Kind;
  /** What one of its choices is called; the choice itself where nothing is given. */
  word?: (choice: string) => string;
  /** Whether nothing stands in an empty cell, though the choice of all empty ones has a name. */
  blank?: true;
  /** Heading in a saved file of a second column with the choice's name beside its id. */
  named?: string;
}

/** Columns of the published file, by the names in the data dictionary; all of one length. */
export type Raw = Readonly<Record<string, readonly (string | number | boolean | null)[]>>;

/** The columns of a view by their keys; all of one length. */
export type Columns = ReadonlyMap<string, readonly Value[]>;

/** What a reader sees in a cell, and what stands beside it. */
export interface Told {
  text: string;
  notes: readonly string[];
}

/** A view with its rows. */
export interface Opened {
  size: number;
  columns: Columns;
  /** What stands in a cell. */
  tell: (row: number, key: string) => Told;
  /** Where a row is printed. */
  place: (row: number) => { report: string; line: number; page?: number };
  /** The path of the page on this site that a row belongs to, without the base: "/stadsdelar/farsta/sjukfranvaro/". */
  path: (row: number) => string;
  /** Whether a row cannot be read with certainty, and whether anything is said against it. */
  isDoubtful: (row: number) => boolean;
  isLimited: (row: number) => boolean;
}

/** The tables of the data dictionary that are asked. */
export type AskedTable = 'observations' | 'budget' | 'activities' | 'statements';

/** A table as the page offers it. */
export interface View {
  table: AskedTable;
  /** Its name in the address. */
  key: string;
  columns: readonly QueryColumn[];
  /** The columns of the published file that it is made of. */
  reads: readonly string[];
  /** Keys: what stands in the table where nobody has chosen, which column leads to the row's page, what filters stand open. */
  shown: readonly string[];
  heading: string;
  filters: readonly string[];
  /** Keys that rows may be grouped by. */
  groups: readonly string[];
  /** Keys of the numbers that groups can tell of. */
  measures: readonly string[];
  /** Keys whose values must be one in a group for its smallest, middle and largest to be of like things. */
  alike: readonly string[];
  /** Keys whose values must also be one, and that of which each may come once, for figures to be added. */
  added: {
    alike: readonly string[];
    once: string;
    unit: string;
    never: (row: number, of: Opened) => boolean;
  };
  open: (raw: Raw) => Opened;
}

/** A filter: one of some choices, a span with both ends included (either may be open), or words that a text contains. */
export type Filter =
  | { kind: 'choice'; choices: readonly string[] }
  | { kind: 'number'; from: number | null; to: number | null }
  | { kind: 'date'; from: string | null; to: string | null }
  | { kind: 'text'; text: string };

/** A question to a view: everything that the address keeps. */
export interface Query {
  /** Key of the view. */
  view: string;
  filters: ReadonlyMap<string, Filter>;
  /** Keys of the columns shown, in the view's order; null: those that the view shows by itself. */
  shown: readonly string[] | null;
  sort: { key: string; descending: boolean } | null;
  /** None, one or two keys. */
  group: readonly string[];
  /** Key of the number that groups tell of; null: the view's first. */
  measure: string | null;
  /** From 1. */
  page: number;
}

import type { styleNames } from './styles.ts';

/** How a cell looks. */
type Style = (typeof styleNames)[number];

/** What a cell says: a text, a number, yes or no; nothing where it is null. */
type Value = string | number | boolean | null;

/** A cell that looks like all others, or one with a style; a date is the number of `dayOf` in the style of dates. */
export type Cell = Value | { value: Value; style: Style };

/** A sheet of a workbook. */
export interface WorkbookSheet {
  /** What it is called: at most 31 characters, none of []/\:*? */
  sheet: string;
  /** Widths of the columns, in characters. */
  widths: readonly number[];
  /** Read once, from the first to the last: a long table need not be in memory. */
  rows: Iterable<readonly Cell[]>;
  /** Whether the first row is a heading, which stays in sight and has the buttons that filter by its columns. */
  hasHeading?: boolean;
  links?: readonly CellLink[];
}

/** A cell that leads on a click: its name ("B4"), and an address of the web or the name of a sheet of the workbook. */
export type CellLink = { cell: string } & ({ address: string } | { sheet: string });

/** A day, "2024-02-29", as a spreadsheet counts it: from 30 December 1899. */
export function dayOf(date: string): number {
  return (Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

import type { Column, Owner } from '../../../src/model.ts';
import type { Reading } from './reading.ts';

/** What is known of a row besides its cells. */
export interface About {
  /** The columns of the header between the name and the period, left to right; null for one that is not known. */
  columns: readonly (Column | null)[];
  owner: Owner;
  /** What the row's period is: a year that is not over, a part of a year, or neither, or not known. */
  span: 'year' | 'part' | null;
  /** whether the report is, or may be, of eight months: it has the outcomes of many a year's indicators. */
  late: boolean;
  /** What it costs that a unit is broken off its figure in a column; nothing where that is not known. */
  broken?: ReadonlyMap<Column, number>;
  /** How many of the board's own rows surely have last year's outcome, for one of them; nothing where that is not known. */
  compared?: number;
  /** What the row's figures measure, and what the report says of them elsewhere. */
  measure: Measure;
}

/** What is known of a row's figures before they are read. */
export interface Measure {
  /** What the figures can be at most: 100 for a share; null for anything. */
  most: number | null;
  /** Whether the city follows it up without a forecast. */
  unforeseen: boolean;
  /** The year of the row's period, and that of its previous outcome; null where they are not printed. */
  year: number | null;
  previousYear: number | null;
  /** What the row's analysis says. */
  analysis: string;
  /** The council's target for the year, its figure alone, where it is known. */
  councilTarget: string | null;
  /** Figures of the same measure elsewhere, all with decimals. */
  elsewhere: readonly number[];
}

/** What is known of a row of which nothing is known. */
export const unmeasured: Measure = {
  most: null,
  unforeseen: false,
  year: null,
  previousYear: null,
  analysis: '',
  councilTarget: null,
  elsewhere: [],
};

/** What one way to read a row puts under its columns. */
export type Put = ReadonlyMap<Column, Reading>;

/** A rule that a way breaks: its weight, and what proves that a figure is not as printed ("" where it proves nothing). */
export interface Break {
  cost: number;
  why: string;
  /** Columns one of which must be misread, and why; absent where that cannot be said. */
  open?: { columns: readonly Column[]; reason: string };
}

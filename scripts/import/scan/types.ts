import type { Column } from '../../../src/model.ts';
import type { Owner } from '../../../src/model.ts';
import type { Begun } from './tokens/phrase.ts';

/** Words of a line that may be none: they are not known. */
export type Doubtful = ReadonlySet<string>;

/** One printed cell of a row. */
export interface ScanCell {
  /** The figure as printed, without its unit; "" for words. */
  figure: string;
  /** The unit as printed right after the figure, or under it. */
  unit: string;
  /** The words so far, where the cell holds words or a broken unit. */
  words: Begun | null;
  line: number;
  /** Whether what the OCR read is no figure: the cell is there, or it is a sign beside one; nobody knows what it says. */
  unread?: true;
  /** Whether a bracket stands right behind the figure: its last digit may be the mark of a note. */
  closed?: true;
}

/** A printed cell as one cut of its row has it. */
export interface CutCell extends ScanCell {
  /** Which of the row's printed cells it is, the first and the last. */
  key: string;
  /** The word that bounds its figure while a row is parted: "Minst"; "" for none. */
  bound: string;
  /** Whether its unit stands on another line. */
  broken: boolean;
}

/** One way to part a row's print into cells. */
export interface ScanCut {
  cells: readonly CutCell[];
  /** The figure that is its name's; null for none. */
  ofName: ScanCell | null;
  /** What speaks against it. */
  cost: number;
}

/** What is known of the lines before the tables are read. */
export interface Around {
  body: readonly [number, number];
  year: number;
  tertial: number | null;
  /** Whether it is a plan: its tables have targets alone. */
  isPlan: boolean;
  /** Whether a goal's heading stands on a line. */
  isGoal(line: number): boolean;
  ownerAt(line: number): Owner;
  /** Whether an indicator of the city is called so. */
  isName(text: string): boolean;
  /** What they are called, word by word, each by its letters. */
  names: readonly (readonly string[])[];
  /** Words that names of its indicators begin with, and do not go on with. */
  firstWords: ReadonlySet<string>;
  /** Lines that no table has: furniture of the pages and noise. */
  apart: ReadonlySet<number>;
  /** By line: its words that may be none. */
  doubtful: ReadonlyMap<number, Doubtful>;
  /** By the line of a period: those below that hold pieces of it. */
  pieces: ReadonlyMap<number, readonly number[]>;
  /** Whether no share of the report has its sign. */
  unsigned: boolean;
}

/** What one row tells of the report's habits. */
export interface Sample {
  /** What the row breaks of what rows are; null where its cells cannot be told at all. */
  cost: number | null;
  /** Columns whose cell has a unit, and whether that stands on another line. */
  units: ReadonlyMap<Column, boolean>;
  /** Whether it has the council's target; null where it need not have one, or where that is not told. */
  council: boolean | null;
  /** Whether it is a board's own row in which last year's outcome surely stands. */
  compared: boolean;
  /** Of its figures that are shares, whether each has its sign. */
  signs: readonly boolean[];
  /** Whether it has more cells that are surely cells than the header has columns, however they are parted. */
  isOver: boolean;
}

/** What the rows of one report have in common: no truth is needed to see it. */
export interface Habits {
  /** How many times more its rows break of what rows are than rows do, 1 at least. */
  noise: number;
  /** What it costs that a unit is broken off its figure, column by column: little where the report often does so. */
  broken: ReadonlyMap<Column, number>;
  /** What it costs that a row of the council lacks its target: little where no row of the report tells. */
  council: number;
  /** How many of the board's own rows surely have last year's outcome. */
  compared: number;
  /** Whether so many shares lack their sign that it may have been read as digits of theirs: "864" is "86 %". */
  signless: boolean;
  /** Whether the OCR reads no sign of a share as one. */
  unsigned: boolean;
  /** Whether so many rows have more cells than the header has columns that it lost some: which they are is not known. */
  headless: boolean;
}

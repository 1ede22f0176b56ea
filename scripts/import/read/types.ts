/**
 * The seam between reading a page and telling its tables, paragraphs and headings apart. Whatever a report came as,
 * a PDF's own text, a picture read by an OCR, or a text whose columns are blanks, it becomes words with places; the
 * layout stage knows nothing else, and what follows it knows nothing of places.
 */

import type { Hue } from '../knowledge/hues.ts';

/** Edges of something printed: points from the page's upper left corner as a reader holds it, y growing downwards. */
export interface Extent {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What somebody laid over print after it was made: an annotation of the file. */
export interface Over {
  /** What it writes there instead; empty where it writes nothing. */
  says: string;
  /** Whether it is all that stands there: the print has nothing in that place. */
  alone?: true;
}

/** Letters without a blank between them. */
export interface Word extends Extent {
  text: string;
  /** Height of its letters, in points; what is a heading is told by it. */
  size: number;
  bold: boolean;
  /** All that it may say, `text` first, where an OCR is not sure of a figure. */
  readings?: readonly string[];
  /** Whether a line is drawn through it: it no longer holds. */
  struck?: true;
  /** Whether all of it is red. */
  red?: true;
  /** What lies over it, or over a part of it. */
  over?: Over;
  /** Its colour, where it begins with an icon that has one. */
  hue?: Hue;
  /** Whether an OCR read it on a page that has text of its own. */
  scanned?: true;
}

/** What is drawn and is no letter: a ruling, the edge of shading, an icon. */
export interface Mark extends Extent {
  kind: 'line' | 'shade' | 'icon';
  /** What an icon pictures; null or absent where it is something else. */
  shape?: 'check' | 'play' | null;
  /** An icon's colour; null or absent where it has none. */
  hue?: Hue | null;
}

/** One page as it was read, turned the way a reader holds it. */
export interface WordPage {
  /** Its place in the file, from 1. */
  number: number;
  width: number;
  height: number;
  /** In whatever order the source has them. */
  words: Word[];
  marks: Mark[];
  /** How many letters and digits it holds that nobody sees; absent where that is not known. */
  unseen?: number;
  /** Whether an annotation or a form field shows a figure on it, beside its print; absent where none does. */
  noted?: boolean;
  /** Whether it shows a picture with figures that were not read; absent where it does not. */
  untold?: boolean;
}

/** A figure of a line that an OCR could read in several ways, or that may stand in several columns. */
export interface Unsure {
  /** From 1. */
  line: number;
  /** All that it may say, as the line has it first. */
  readings: readonly string[];
  /** The columns of its table that it may stand in; absent where its column is certain. */
  columns?: OpenColumns;
  /** Why it is not certain, in Swedish; absent where an OCR, or its column, leaves it open. */
  reason?: string;
  /** Whether it is all of a cell in a table of figures: elsewhere nothing is open. */
  ofFigures?: true;
  /** What stands over all of the cell instead; absent where nothing does. */
  instead?: string;
}

/** Some columns of a table. */
interface OpenColumns {
  /** The headings of all its columns, the names' first. */
  headings: readonly string[];
  /** Which of them, as indexes. */
  at: readonly number[];
}

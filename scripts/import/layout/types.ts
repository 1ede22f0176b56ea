/**
 * The seam between reading a page and telling its tables, paragraphs and headings apart. Whatever a report came as,
 * a PDF's own text, a picture read by an OCR, or a text whose columns are blanks, it becomes words with places; the
 * layout stage knows nothing else, and what follows it knows nothing of places.
 */
import type { Box } from '../../../src/model.ts';

/** Edges of something printed: points from the page's upper left corner as a reader holds it, y growing downwards. */
export interface Extent {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Letters without a blank between them. */
export interface Word extends Extent {
  text: string;
  /** Height of its letters, in points; what is a heading is told by it. */
  size: number;
  bold: boolean;
  /** How sure an OCR is of it, 0–1; 1 for a PDF's own text. */
  sure: number;
  /** All that it may say, `text` first, where an OCR is not sure of a figure. */
  readings?: readonly string[];
}

/** What is drawn and is no letter: a ruling, the edge of shading, an icon. */
export interface Mark extends Extent {
  kind: 'line' | 'shade' | 'icon';
  /** Its colour as "#rrggbb", by which an icon's status may be told; null where unknown. */
  colour: string | null;
  /** What an icon pictures; null or absent where it is something else. */
  shape?: 'check' | 'play' | null;
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
}

/** One line in reading order, as the stages of meaning read it. */
export interface LaidLine {
  /** Cells of a table's row parted by tabs, one cell for each column of its header, empty ones too; else text. */
  text: string;
  /** The page it (or its beginning) stands on, null where the source has no pages. */
  page: number | null;
  /** Where it stands on that page, null where the source has no boxes. */
  box: Box | null;
}

import type { LaidLine, WordPage } from './types.ts';

/** A figure of a line that an OCR could read in several ways, or that may stand in several columns. */
export interface Unsure {
  /** From 1. */
  line: number;
  /** All that it may say, as the line has it first. */
  readings: readonly string[];
  /** The columns of its table that it may stand in; absent where its column is certain. */
  columns?: OpenColumns;
}

/** Some columns of a table. */
export interface OpenColumns {
  /** The headings of all its columns, the names' first. */
  headings: readonly string[];
  /** Which of them, as indexes. */
  at: readonly number[];
}

/** The lines on which the words stand that an OCR was not sure of. */
export function unsureOf(pages: readonly WordPage[], laid: readonly LaidLine[]): Unsure[] {
  return pages.flatMap(({ number, words }) => {
    const unsure = words.filter((word) => word.readings);
    if (!unsure.length) return [];
    const lines = laid.flatMap(({ text, page, box }, at) =>
      page === number && box ? [{ text, box, line: at + 1 }] : [],
    );
    return unsure.flatMap(({ text, readings, left, right, top, bottom }) => {
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const holds = lines.find(
        ({ box, text: all }) =>
          box[0] <= x && x <= box[2] && box[1] <= y && y <= box[3] && all.includes(text),
      );
      return holds ? [{ line: holds.line, readings: readings! }] : [];
    });
  });
}

import type { Unsure, WordPage } from '../read/types.ts';
import type { LaidLine } from './layout.ts';

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

import type { GridWord } from './blanks/grid.ts';
import { wordsOf } from './blanks/grid.ts';
import { straighten } from './blanks/straighten.ts';
import { tablesOf } from './blanks/table.ts';
import type { LaidLine, Mark, Word, WordPage } from './types.ts';

/** A text's letters stand at these measures, in points: one blank is a gap between words, two part cells. */
export const letter = { width: 5, height: 10, pitch: 12 };

/** The first line of each page; null for one that is not known. */
type Firsts = readonly (number | null)[] | null;

/**
 * The words of a text whose columns are told by blanks (`pdftotext -layout`): each letter stands at its column of
 * characters, each line one pitch below the one above it. Pages begin at the lines given; a text without them is one.
 */
export function blankPages(lines: readonly string[], pages: Firsts): WordPage[] {
  const firsts = (pages ?? [1]).flatMap((first, at) => (first === null ? [] : [{ number: at + 1, first }]));
  const printed = firsts.map(({ first }, at) => {
    const end = firsts[at + 1]?.first ?? lines.length + 1;
    return lines.slice(first - 1, end - 1).map(wordsOf);
  });
  const drawn = straighten(tablesOf(printed), printed);
  return printed.map((own, at): WordPage => {
    const words = own.flatMap((line, nth) => line.map((word) => placed(word, nth)));
    const marks = drawn
      .filter(({ page }) => page === at)
      .map(({ at: column, from, to }): Mark => {
        const top = from * letter.pitch - 1;
        if (typeof column !== 'number') {
          const [left, right] = [column[0] * letter.width, column[1] * letter.width];
          return { kind: 'line', colour: null, left, right, top, bottom: top };
        }
        const x = column * letter.width - 2;
        return {
          kind: 'line',
          colour: null,
          left: x,
          right: x,
          top: from * letter.pitch - 1,
          bottom: (to + 1) * letter.pitch,
        };
      });
    const width = Math.max(0, ...words.map((word) => word.right));
    return { number: firsts[at]!.number, width, height: own.length * letter.pitch, words, marks };
  });
}

function placed({ text, start, end, bold = false }: GridWord, nth: number): Word {
  const top = nth * letter.pitch;
  return {
    text,
    left: start * letter.width,
    right: end * letter.width,
    top,
    bottom: top + letter.height,
    size: letter.height,
    bold,
    sure: 1,
  };
}

/** The first and last line of the text that a line was laid out from, told by its box; null for a blank one. */
export function printedLines({ page, box }: LaidLine, pages: Firsts): [number, number] | null {
  if (!box || page === null) return null;
  const first = pages?.[page - 1] ?? 1;
  return [first + Math.floor(box[1] / letter.pitch), first + Math.floor((box[3] - 1) / letter.pitch)];
}

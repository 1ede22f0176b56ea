import type { GridWord } from './blanks/grid.ts';
import { wordsOf } from './blanks/grid.ts';
import { setGoals } from './blanks/goal-lines.ts';
import { straighten, type Drawn } from './blanks/straighten.ts';
import { tablesOf } from './blanks/table.ts';
import type { Mark, Word, WordPage, Unsure } from '../read/types.ts';
import type { LaidLine } from './layout.ts';

/** A text's letters stand at these measures, in points: one blank is a gap between words, two part cells. */
export const letter = { width: 5, height: 10, pitch: 12 };

/** The first line of each page; null for one that is not known. */
type Firsts = readonly (number | null)[] | null;

/** A text's words with their places, and what is open of its tables: in which columns some of them stand. */
export interface Blanks {
  pages: WordPage[];
  open: Unsure[];
  /** The rows of each table on a page by line, from 1, both included, and its headings, the names' first. */
  tables: { lines: [number, number]; headings: string[] }[];
}

/**
 * The words of a text whose columns are told by blanks (`pdftotext -layout`): each letter stands at its column of
 * characters, each line one pitch below the one above it. Pages begin at the lines given; a text without them is one.
 */
export function blankPages(lines: readonly string[], pages: Firsts): Blanks {
  const firsts = (pages ?? [1]).flatMap((first, at) => (first === null ? [] : [{ number: at + 1, first }]));
  const printed = firsts.map(({ first }, at) => {
    const end = firsts[at + 1]?.first ?? lines.length + 1;
    return lines.slice(first - 1, end - 1).map(wordsOf);
  });
  printed.forEach(setGoals);
  const { drawn, open, tables } = straighten(tablesOf(printed), printed);
  const told = printed.map((own, at): WordPage => {
    const words = own.flatMap((line, nth) => line.map((word) => placed(word, nth)));
    const marks = drawn.filter(({ page }) => page === at).map(ruled);
    const width = Math.max(0, ...words.map((word) => word.right));
    return { number: firsts[at]!.number, width, height: own.length * letter.pitch, words, marks };
  });
  return {
    pages: told,
    open: open.map(({ page, line, text, headings, at }) => ({
      line: firsts[page]!.first + line,
      readings: [text],
      columns: { headings, at },
    })),
    tables: tables.map(({ page, lines: [first, last], headings }) => ({
      lines: [firsts[page]!.first + first, firsts[page]!.first + last],
      headings,
    })),
  };
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

/** A line down stands before a column's first letters; one across runs through the edge of its line's letters. */
function ruled({ kind, at, from, to }: Drawn): Mark {
  const line = { kind: 'line', colour: null } as const;
  if (kind === 'down') {
    const x = at * letter.width - 2;
    return { ...line, left: x, right: x, top: from * letter.pitch - 1, bottom: (to + 1) * letter.pitch };
  }
  const y = at * letter.pitch + (kind === 'above' ? 0.5 : letter.height - 0.5);
  return { ...line, left: from * letter.width, right: to * letter.width, top: y, bottom: y };
}

/** The first and last line of the text that a line was laid out from, told by its box; null for a blank one. */
export function printedLines({ page, box }: LaidLine, pages: Firsts): [number, number] | null {
  if (!box || page === null) return null;
  const first = pages?.[page - 1] ?? 1;
  return [first + Math.floor(box[1] / letter.pitch), first + Math.floor((box[3] - 1) / letter.pitch)];
}

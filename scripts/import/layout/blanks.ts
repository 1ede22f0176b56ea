import { letter, lineAt, wordsOf } from './blanks/grid.ts';
import { setGoals } from './blanks/goal-lines.ts';
import { shareAll, type Shared } from './blanks/share.ts';
import { tablesOf } from './blanks/table.ts';
import { toldTables } from './blanks/told.ts';
import type { WordPage, Unsure } from '../read/types.ts';
import type { LaidLine } from './layout.ts';
import type { ToldTable } from './open-table.ts';

/** The first line of each page; null for one that is not known. */
type Firsts = readonly (number | null)[] | null;

/** A text's words with their places, its tables, and what is open of them: in which columns some words stand. */
export interface Blanks {
  pages: WordPage[];
  /** The tables of each of the pages. */
  told: ToldTable[][];
  open: Unsure[];
  /** The rows of each table on a page by line, from 1, both included, and its headings, the names' first. */
  tables: { lines: [number, number]; headings: string[] }[];
}

/**
 * The words of a text whose columns are told by blanks (`pdftotext -layout`): each letter stands at its column of
 * characters, each line one pitch below the one above it. Pages begin at the lines given; a text without them is one.
 * A text moves what stands close together: which column of a table each word belongs to is told here.
 */
export function blankPages(lines: readonly string[], pages: Firsts): Blanks {
  const firsts = (pages ?? [1]).flatMap((first, at) => (first === null ? [] : [{ number: at + 1, first }]));
  const printed = firsts.map(({ first }, at) => {
    const end = firsts[at + 1]?.first ?? lines.length + 1;
    return lines.slice(first - 1, end - 1).map(wordsOf);
  });
  printed.forEach(setGoals);
  const shared = shareAll(tablesOf(printed), printed);
  const parts = shared.flatMap(({ table: { head }, shares }) => {
    const headings = head.headings.map(({ text }) => text);
    return shares.map((share) => ({ share, headings, first: firsts[share.part.page]!.first }));
  });
  return {
    pages: printed.map((own, at): WordPage => {
      const words = own.flat();
      const width = Math.max(0, ...words.map((word) => word.right));
      return { number: firsts[at]!.number, width, height: own.length * letter.pitch, words, marks: [] };
    }),
    told: toldTables(shared, printed),
    open: parts.flatMap(({ share, headings, first }) => openWords(share, headings, first)),
    tables: parts.map(({ share: { part }, headings, first }) => ({
      lines: [first + part.first, first + part.last],
      headings,
    })),
  };
}

/** Words that may stand in several columns of their table; `first` is their page's first line. */
function openWords({ part, lines, lanes, rivals }: Shared, headings: string[], first: number): Unsure[] {
  return lines.flatMap((words, n) =>
    words.flatMap(({ text }, at): Unsure[] => {
      const others = rivals[n]![at]!;
      // A unit goes with its figure: where it does not, it makes its cell none.
      if (!others.length || !/^[^\p{L}]*\d|^\p{Lu}\p{Ll}/u.test(text)) return [];
      return [
        {
          line: first + part.rows[n]!,
          readings: [text],
          columns: { headings, at: [lanes[n]![at]!, ...others] },
        },
      ];
    }),
  );
}

/** The first and last line of the text that a line was laid out from, told by its box; null for a blank one. */
export function printedLines({ page, box }: LaidLine, pages: Firsts): [number, number] | null {
  if (!box || page === null) return null;
  const first = pages?.[page - 1] ?? 1;
  return [first + lineAt(box[1]), first + lineAt(box[3] - 1)];
}

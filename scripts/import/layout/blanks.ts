import { firstLineOf } from '../../../src/report/page-at.ts';
import type { Span } from '../lines/span.ts';
import type { WordPage } from '../read/types.ts';
import { setGoals } from './blanks/goal-lines.ts';
import { letter, lineAt, wordsOf } from './blanks/grid.ts';
import { raiseNotes, setNotes } from './blanks/marks.ts';
import { withoutStamp } from './blanks/stamps.ts';
import { setUpright } from './blanks/upright.ts';
import { moved, shareAll, type Asked } from './blanks/share.ts';
import { layout, type LaidLine, type LaidOut, type LayoutBy } from './layout.ts';
import { byPlace } from './sharing.ts';
import type { Heads } from '../table/heading.ts';

/** The first line of each page; null for one that is not known. */
type Firsts = readonly (number | null)[] | null;

/** A text as it is laid out, and the first and last line that each of these lines came from; null for a blank one. */
interface LaidText extends Pick<LaidOut, 'lines' | 'open' | 'strays'> {
  from: readonly (Span | null)[];
}

/**
 * Lays out a text whose columns are told by blanks (`pdftotext -layout`). A text moves what stands close together: which
 * column of its table each word belongs to is told by all tables, once it is known where they stand.
 */
export function layoutBlanks(lines: readonly string[], firsts: Firsts, by: LayoutBy): LaidText {
  const pages = blankPages(lines, firsts, by.heads);
  const asked: Asked[] = [];
  layout(pages, by, {
    ...byPlace,
    moved,
    pieces: (table, bands, isRest) => (
      asked.push({ table, bands, isRest }),
      byPlace.pieces(table, bands, isRest)
    ),
  });
  const { lines: laid, open, strays } = layout(pages, by, shareAll(asked));
  return { lines: laid, open, strays, from: laid.map((each) => printedLines(each, firsts)) };
}

/**
 * The words of such a text: each letter stands at its column of characters, each line one pitch below the one above it.
 * Pages begin at the lines given; a text without them is one. `heads`: by what upright headings are told, where some may be.
 */
export function blankPages(lines: readonly string[], pages: Firsts, heads?: Heads): WordPage[] {
  const firsts = (pages ?? [1]).flatMap((first, at) => (first === null ? [] : [{ number: at + 1, first }]));
  const printed = firsts.map(({ first }, at) => {
    const end = firsts[at + 1]?.first ?? lines.length + 1;
    const own = withoutStamp(lines.slice(first - 1, end - 1).map(wordsOf));
    setNotes(own);
    return heads ? setUpright(own, heads) : own;
  });
  printed.forEach((own, at) => {
    setGoals(own);
    raiseNotes(own, printed[at + 1] ?? []);
  });
  return printed.map((own, at): WordPage => {
    const words = own.flat();
    const width = Math.max(0, ...words.map((word) => word.right));
    return { number: firsts[at]!.number, width, height: own.length * letter.pitch, words, marks: [] };
  });
}

/** The first and last line of the text that a line was laid out from, told by its box; null for a blank one. */
export function printedLines({ page, box }: LaidLine, pages: Firsts): Span | null {
  if (!box || page === null) return null;
  const first = firstLineOf(pages, page);
  return [first + lineAt(box[1]), first + lineAt(box[3] - 1)];
}

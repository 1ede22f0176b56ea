import { around, shared } from '../extent.ts';
import { cellsOf, linesOf } from '../line.ts';
import type { Extent, Word, WordPage } from '../types.ts';
import { curved } from './curved.ts';
import type { Drawing } from './letter.ts';
import type { Part } from './pictured.ts';

/** A picture of a table is so wide and high at least, in points: what is smaller is a logo. */
const [leastWide, leastHigh] = [150, 30];
/** Pictures are one that is cut in strips where they lie so near to one another, in points. */
const near = 2;

//   ┌─────────────────────────────┐
//   │ Indikator   Utfall   Årsmål │     a picture of a table that somebody pasted into the text
//   └─────────────────────────────┘
/**
 * The parts of a page of text in which print may stand that is none of its letters: pictures large enough for rows, and
 * letters drawn as curves. Null where it has none. `drawn` must be as the page is drawn, before it is turned.
 */
export function partOf({ letters, marks, pictures }: Drawing, width: number, height: number): Part | null {
  // What lies on its side is not read among text that is held upright.
  if (2 * letters.filter(({ direction }) => direction !== 0).length > letters.length) return null;
  const page: Extent = { left: 0, top: 0, right: width, bottom: height };
  const own = pictures.filter((each) => !each.again).map((each) => shared(page, each));
  const curves = curved(marks);
  const insets = [...joined(own), ...(curves ? [curves] : [])].filter(
    ({ left, right, top, bottom }) => right - left >= leastWide && bottom - top >= leastHigh,
  );
  if (!insets.length) return null;
  const text = letters.map(({ left, right, top, bottom }) => ({ left, right, top, bottom }));
  return { width, height, insets, text };
}

/** Pictures, those that touch one another as one. */
function joined(pictures: readonly Extent[]): Extent[] {
  const out: Extent[] = [];
  for (const picture of pictures.toSorted((a, b) => a.top - b.top)) {
    const at = out.findIndex((each) => isNear(each, picture));
    if (at < 0) out.push(picture);
    else out[at] = around([out[at]!, picture]);
  }
  return out;
}

function isNear(a: Extent, b: Extent): boolean {
  const both = shared(a, b);
  return both.right - both.left > -near && both.bottom - both.top > -near;
}

/** So many rows are a table. */
const leastRows = 2;

/** What a cell of a table begins with that is no name; a year alone heads a column, or a chart's. */
const figured = /^[-–−+<>≤≥]?\s?\d/;
const year = /^(?:19|20)\d\d$/;

/**
 * A page with what was read in its insets: rows of figures beside their names are print of the page as its text is. Where
 * there are some that are no such rows, a chart's, it is noted that the page shows more than is read.
 */
export function withInsets(page: WordPage, read: WordPage): WordPage {
  const rows = linesOf(read.words).flatMap((line) => {
    const [name, ...cells] = cellsOf(line);
    const figures = cells.filter((cell) => figured.test(cell) && !year.test(cell));
    return /\p{L}{3}/u.test(name ?? '') && figures.length ? [figures.length] : [];
  });
  if (rows.length < leastRows) return page;
  if (rows.filter((figures) => figures > 1).length < leastRows) return { ...page, untold: true };
  const scale = page.width / read.width;
  const words = read.words.map((word): Word => ({
    ...placed(word, scale),
    size: scale * word.size,
    scanned: true,
  }));
  return {
    ...page,
    words: [...page.words, ...words],
    marks: [...page.marks, ...read.marks.map((mark) => placed(mark, scale))],
  };
}

/** The same on a page that is so many times as large. */
function placed<T extends Extent>(part: T, scale: number): T {
  const { left, top, right, bottom } = part;
  return { ...part, left: scale * left, top: scale * top, right: scale * right, bottom: scale * bottom };
}

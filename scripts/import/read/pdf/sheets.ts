import { centre } from '../extent.ts';
import type { Extent, WordPage } from '../types.ts';

/** Sheets of two pages are told by so many of them, and such a one has so many words at least. */
const [leastSheets, leastWords] = [2, 40];
/** Nothing is printed so near to the middle of a sheet, in its width. */
const free = 0.015;
/** Both pages of a sheet begin as far from their edges, give or take this share of its width. */
const slack = 0.05;
/** At least this share of all words stands on the right pages. */
const leastRight = 0.2;

//   ┌──────────┬──────────┐
//   │  Sida 2  │  Sida 3  │     two pages of a report that was printed on half as many sheets
/**
 * Pages, each half of a sheet that holds two of them as a page of its own, with the sheet's number. A document holds
 * such sheets where nothing on any of its wide pages, no text and no table, runs over the middle.
 */
export function withoutSheets(pages: readonly WordPage[]): WordPage[] {
  const wide = pages.filter(isWide);
  const full = wide.filter(({ words }) => words.length >= leastWords);
  if (full.length < leastSheets || !wide.every(isFree)) return [...pages];
  const halves = full.map(halvesOf);
  const [left, right] = [0, 1].map((side) => halves.flatMap((each) => each[side]!.words)) as [WordPage['words'], WordPage['words']]; // prettier-ignore
  const begin = (words: readonly Extent[], from: number) =>
    Math.min(...words.map((word) => word.left - from));
  const { width } = full[0]!;
  const isAlike = Math.abs(begin(left, 0) - begin(right, width / 2)) < slack * width;
  if (!isAlike || right.length < leastRight * (left.length + right.length)) return [...pages];
  return pages.flatMap((page) => (isWide(page) ? halvesOf(page) : [page]));
}

function isWide({ width, height }: WordPage): boolean {
  return width > height;
}

function isFree({ width, words, marks }: WordPage): boolean {
  const [from, to] = [(0.5 - free) * width, (0.5 + free) * width];
  const isOver = ({ left, right }: Extent) => left < to && right > from;
  return !words.some(isOver) && !marks.some((mark) => mark.kind === 'line' && isOver(mark));
}

function halvesOf(page: WordPage): [WordPage, WordPage] {
  const isLeft = (part: Extent) => centre(part) < page.width / 2;
  const half = (is: (part: Extent) => boolean): WordPage => ({
    ...page,
    words: page.words.filter(is),
    marks: page.marks.filter(is),
  });
  // What nobody sees is told once a sheet.
  return [half(isLeft), { ...half((part) => !isLeft(part)), unseen: 0, untold: false, noted: false }];
}

import { chained } from '../../lines/chain.ts';
import { around, centre, middle, straightened } from '../extent.ts';
import { cellGap, linesOf, phrasesOf, type Line } from '../line.ts';
import type { Extent, Word } from '../types.ts';

/** Lines of one heading stand no farther apart than this, from middle to middle, in their size. */
const sameHeading = 1.5;
/** How far from one another turned headings begin or end, in their size. */
const level = 1;
/** Lines of a heading stand so far apart once it is set upright, in its size. */
const pitch = 1.15;
/** Between headings that are set upright there is at least so much, in points. */
const blank = 2;

/** What of a heading stands on one line: its words, turned to run to the right, and its place on the page. */
interface Part {
  line: Line;
  box: Extent;
}

//                 P  P
//                 l  r         the headings of narrow columns, drawn upwards or downwards; set upright,
//                 a  o         each stands over its column, a word a line
//   Indikator     n  g
//   Andel glada  71 72                  Indikator   Plan Prog
/**
 * The words of headings that are turned, where upright ones would stand. `turned`: all words that run one `way`, down (1)
 * or up (3), straightened; `upright`: those of the page, of which one heads the names beside the turned headings.
 */
export function turnedHeadings(turned: readonly Word[], way: 1 | 3, upright: readonly Word[]): Word[] {
  const lines = linesOf(turned).flatMap((line) => phrasesOf(line, cellGap));
  const parts = lines.map((line): Part => ({ line, box: straightened(line, (4 - way) as 1 | 3) }));
  const heads = Map.groupBy(parts, (part) => parts.find((first) => areLevel(first, part)));
  return [...heads.values()].flatMap((head) => setUpright(head, way, upright));
}

/** Whether two stand beside one another in a head: they begin, end or have their middles at one height. */
function areLevel({ line: { size }, box: a }: Part, { box: b }: Part): boolean {
  const isNear = (one: number, other: number) => Math.abs(one - other) < level * size;
  return isNear(a.top, b.top) || isNear(a.bottom, b.bottom) || isNear(middle(a), middle(b));
}

function setUpright(head: readonly Part[], way: 1 | 3, upright: readonly Word[]): Word[] {
  const headings = chained(
    head.toSorted((a, b) => a.box.left - b.box.left),
    (next, own) => centre(next.box) - centre(own.at(-1)!.box) < sameHeading * next.line.size,
  );
  const band = around(head.map(({ box }) => box));
  const name = nameBeside(band, upright);
  if (headings.length < 2 || !name) return [];
  const middles = headings.map((parts) => centre(around(parts.map(({ box }) => box))));
  const nearest = Math.min(...middles.slice(1).map((x, n) => x - middles[n]!));
  return headings.flatMap((parts, n) => {
    // A heading that runs down has its first line at its right.
    const words = (way === 1 ? parts.toReversed() : parts).flatMap(({ line }) => line.words);
    return stacked(words, { middle: middles[n]!, widest: nearest - blank, band, name });
  });
}

/** The lowest word that heads the names: it stands beside the turned headings, at their left. */
function nameBeside(band: Extent, upright: readonly Word[]): Word | undefined {
  const isBeside = (word: Word) =>
    word.right <= band.left && middle(word) > band.top && middle(word) < band.bottom + word.size;
  return upright
    .filter((word) => /\p{L}/u.test(word.text) && isBeside(word))
    .toSorted((a, b) => a.bottom - b.bottom)
    .at(-1);
}

/** Words over one another, no wider than their column: the last beside the name, or the first where that stands higher. */
function stacked(
  words: readonly Word[],
  { middle: at, widest, band, name }: { middle: number; widest: number; band: Extent; name: Word },
): Word[] {
  const step = pitch * name.size;
  const hangs = middle(name) < middle(band);
  return words.map((word, n) => {
    const down = step * (hangs ? n : n - (words.length - 1));
    const half = Math.min(word.right - word.left, widest) / 2;
    return { ...word, left: at - half, right: at + half, top: name.top + down, bottom: name.bottom + down };
  });
}

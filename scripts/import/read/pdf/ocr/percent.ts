import { PERCENT } from '../../../words/confusions.ts';
import { around } from '../../extent.ts';
import type { Extent } from '../../types.ts';
import type { Blot } from './blots.ts';
import { high, wide } from './picture.ts';
import type { ReadWord } from './reader.ts';

/** A ring is so high and at least so wide; the one ends so far over the other's end; all in heights of the sign. */
const ring = { least: 0.35, most: 0.7, wide: 0.25, apart: 0.25 };

/** A slash is so high at least, in the same heights, and so much of its area is ink at most. */
const slash = { high: 0.7, ink: 0.35 };

/** A slash that broke is of so many strokes at most. */
const mostBroken = 3;

/** The sign is so high at least, in heights of the highest stroke beside it. */
const tall = 0.75;

//   o
//    /     a high ring, a slender slash, a low ring: no digits are drawn so, whatever a reader takes them for
//     o
/** Where the strokes of a line end in a "%"; null where they do not, or where its rings touch its slash. */
function percentOf(blots: readonly Blot[]): Extent | null {
  const last = blots.toSorted((a, b) => a.left + a.right - b.left - b.right).slice(-mostBroken - 2);
  const from = last.findIndex((_, at) => isSign(last.slice(at)));
  if (from < 0) return null;
  const sign = around(last.slice(from));
  return high(sign) >= tall * Math.max(...blots.map(high)) ? sign : null;
}

/** Whether strokes are a high ring, a slash between, and a low ring. */
function isSign(strokes: readonly Blot[]): boolean {
  const between = strokes.slice(1, -1);
  if (!between.length) return false;
  const [first, second] = [strokes[0]!, strokes.at(-1)!];
  const size = second.bottom - first.top;
  const drawn = around(between);
  const ink = between.reduce((sum, each) => sum + each.ink, 0);
  return (
    [first, second].every(
      (each) =>
        high(each) >= ring.least * size && high(each) <= ring.most * size && wide(each) >= ring.wide * size,
    ) &&
    second.top - first.top >= ring.apart * size &&
    second.bottom - first.bottom >= ring.apart * size &&
    first.right <= second.left + 1 &&
    high(drawn) >= slash.high * size &&
    drawn.left <= first.right + 1 &&
    drawn.right >= second.left - 1 &&
    ink <= slash.ink * wide(drawn) * high(drawn)
  );
}

//   67 24      where the strokes end in a "%", so does the text
//      ^^
/** Words whose last is the "%" that the strokes of their line end in. */
export function withPercent(words: ReadWord[], blots: readonly Blot[]): ReadWord[] {
  const [figure, last] = words.slice(-2);
  if (!last || !/\d$/.test(figure!.text) || !(PERCENT.any.test(last.text) || /^\d%$/.test(last.text)))
    return words;
  const sign = percentOf(blots);
  // A reader may have lost the sign altogether: what it saw before it is no part of it.
  const isSame = sign && Math.abs(last.left - sign.left) <= ring.most * high(sign);
  return isSame ? words.with(-1, { ...last, text: '%' }) : words;
}

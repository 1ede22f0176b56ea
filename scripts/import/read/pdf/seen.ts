import { kept } from '../../lines/kept.ts';
import type { Extent } from '../types.ts';

/** The colour of paper. */
const paper = '#ffffff';
/** Two colours that differ by no more than this in red, green and blue each (of 255) are one to a reader. */
const alike = 16;
/** A page with more surfaces is a picture made of them: nothing is said of what they hide. */
const most = 2000;

/** Something filled; what was drawn before it lies below it, what is drawn after it lies on it. */
interface Surface extends Extent {
  /** "#rrggbb"; null where it is of many colours, or none can be told of what lies below it. */
  colour: string | null;
  /** How many letters were drawn before it. */
  after: number;
}

/** What a page fills, in the order in which it is drawn: it hides letters below it, and letters of its own colour. */
export class Surfaces {
  readonly #all: Surface[] = [];

  /** `after`: how many letters were drawn before. */
  add(box: Extent, colour: string | null, after: number): void {
    if (this.#all.length <= most) this.#all.push({ ...box, colour, after });
  }

  //   ███████   12 st        a reader sees a bar, a figure, and nothing; the file holds three figures
  /**
   * Whether the letter drawn after `nth` others, in these colours (null: in one that cannot be told), can be seen; one
   * of no colour cannot.
   */
  shows(letter: Extent, nth: number, inks: readonly (string | null)[]): boolean {
    if (!inks.length) return false;
    const all = this.#all;
    if (all.length > most) return true;
    for (let n = all.length - 1; n >= 0; n--) {
      const { colour, after } = all[n]!;
      // What lies over a letter and is not one whole colour may let it through.
      if (after > nth && colour === null) continue;
      if (!holds(all[n]!, letter)) continue;
      return after <= nth && (colour === null || inks.some((ink) => differ(ink, colour)));
    }
    return inks.some((ink) => differ(ink, paper));
  }
}

/** Whether the middle of a letter lies on a surface, from left to right and most of it from top to bottom. */
function holds(surface: Extent, { left, top, right, bottom }: Extent): boolean {
  const x = (left + right) / 2;
  const edge = 0.3 * (bottom - top);
  return (
    surface.left <= x && x <= surface.right && surface.top <= top + edge && bottom - edge <= surface.bottom
  );
}

/** Whether a reader can tell two colours apart; of one that is not known nothing else is said. */
function differ(one: string | null, other: string): boolean {
  if (one === other) return false;
  if (one === null) return true;
  return partsOf(one).some((part, n) => Math.abs(part - partsOf(other)[n]!) > alike);
}

/** Red, green and blue of a colour: a report has few, and each of its letters asks. */
const partsOf = kept((colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)));

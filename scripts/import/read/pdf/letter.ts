import type { Hue } from '../../knowledge/hues.ts';
import type { Extent, Mark, Over } from '../types.ts';

/** Which way text runs on the page as a reader holds it: 0 to the right, 1 down, 2 to the left (upside down), 3 up. */
export type Direction = 0 | 1 | 2 | 3;

/** One glyph that the page shows, or a few letters drawn as one (a ligature). */
export interface Letter extends Extent {
  text: string;
  /** Height of its font, in points. */
  size: number;
  bold: boolean;
  direction: Direction;
  /** Whether it runs askew, as a watermark does. */
  slanted: boolean;
  /** Its place in the order in which the page draws its letters. */
  nth: number;
  /** Whether a blank is drawn before it. */
  spaced: boolean;
  /** Whether it is red. */
  red?: true;
  /** The colour of an icon that a font shows; null where it has none, absent of all else. */
  hue?: Hue | null;
  /** What lies over it. */
  over?: Over;
}

/** A picture, where it stands. */
interface Placed extends Extent {
  /** Whether other pages show it as well. */
  again: boolean;
}

/** What a page draws. */
export interface Drawing {
  letters: Letter[];
  marks: Mark[];
  /** Pictures larger than an icon, where they stand: a scanned page is one. */
  pictures: Placed[];
  /** How many letters the page holds that it does not show: the text that an OCR put behind a picture. */
  hidden: number;
  /** How many letters and digits nobody sees: of the colour of what they stand on, below something else, off the page. */
  unseen: number;
  /** How many letters are shown of which the page does not say what they are; among other letters they are "\ufffd". */
  unmapped: number;
}

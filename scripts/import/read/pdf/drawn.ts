import type { Extent, Mark } from '../types.ts';
import type { Letter } from './letter.ts';

/** What a page draws. */
export interface Drawing {
  letters: Letter[];
  marks: Mark[];
  /** Pictures larger than an icon, where they stand: a scanned page is one. */
  pictures: Extent[];
  /** How many letters the page holds that it does not show: the text that an OCR put behind a picture. */
  hidden: number;
  /** How many letters and digits it shows in the colour of what they stand on, or below something else. */
  unseen: number;
  /** How many letters are shown of which the page does not say what they are; among other letters they are "\ufffd". */
  unmapped: number;
}

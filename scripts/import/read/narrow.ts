/** A letter that takes two bytes of memory, and all letters of its text with it: "–", "”", "•". */
const wide = /[^\0-\xff]/;

//   "Utfall – prognos"
//           ^ a text with one such sign, and whatever is cut out of it, has two bytes a letter
/**
 * The same text in one byte a letter where that is enough, as it is for nearly all lines. The engine builds each pattern
 * anew for texts of two bytes, and most of its time on a short report went there: of all letters that are, `\p{L}` counts
 * hundreds of spans, and of those of one byte a handful.
 */
export function narrow(text: string): string {
  return wide.test(text) ? text : Buffer.from(text, 'latin1').toString('latin1');
}

import type { Word } from '../../read/types.ts';

/** So few letters on a slant are no word. */
const few = 4;

//                    T
//          text of the page
//                 F                 "DRAFT" aslant over a page: a text prints each letter on a line of its own
//              …
/** A page's lines without the letters of a word that stands aslant over it: capitals alone on their lines, each farther to one side. */
export function withoutStamp(lines: readonly Word[][]): Word[][] {
  const letters = lines.flatMap((words) => (isLetter(words) ? words : []));
  const steps = letters.slice(1).map((each, n) => each.left - letters[n]!.left);
  const isAslant = steps.every((step) => step < 0) || steps.every((step) => step > 0);
  if (letters.length < few || !isAslant) return [...lines];
  return lines.map((words) => (isLetter(words) ? [] : words));
}

function isLetter([word, ...more]: readonly Word[]): boolean {
  return word !== undefined && more.length === 0 && /^\p{Lu}$/u.test(word.text);
}

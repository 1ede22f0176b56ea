import type { Heads } from '../table/heading.ts';

/** What headings have besides words. */
const besides = /^(?:20\d\d|\(%\))$/;

//             Utfall       in a narrow column the last letter of one heading touches the first of the next
//   Periodensmän/
//            ^
/** Where a word of a head is rather two of neighbouring columns: the number of letters of the first; null where it is one. */
export function seamOf(text: string, heads: Heads): number | null {
  if (heads.hasWord(text)) return null;
  const isWord = (part: string) => part.length > 1 && (besides.test(part) || heads.hasWord(part));
  for (let at = text.length - 2; at > 1; at--)
    if (isWord(text.slice(0, at)) && isWord(text.slice(at))) return at;
  return null;
}

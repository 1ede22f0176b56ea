/**
 * Swedish writes compounds as one word: "äldreomsorg", "elförbrukning". A word is taken apart where the search knows its
 * parts, or only one of them.
 */
import { stemOf } from './inflection.ts';

/** The parts of a compound; null: that part is no word that the search knows. */
export interface Parts {
  first: string | null;
  last: string | null;
}

/** What the search knows: words as they are written, and their stems. */
export interface Known {
  isWord(word: string): boolean;
  isStem(stem: string): boolean;
}

/** A part that stands for the whole, and its stem, are at least so long: "hundrastgård" is no "gård". */
export const leastAlone = 5;
/** Any part is at least so long, and an unknown one beside a known. */
const least = { part: 2, companion: 3 };
/** What may join two parts, tried in this order: omsorgSplats, förskolEpersonal. */
const links = ['s', '', 'e', 'o', 'u', 'a'];
/** What a first part may have lost: förskol(a), arbet(e). */
const lost = ['', 'a', 'e'];

/** The ways to take a word apart, best first: both parts known, then the last, which says what the thing is, then the first. */
export function partsOf(word: string, known: Known): Parts[] {
  const whole: Parts[] = [];
  const halves: Parts[] = [];
  for (let at = least.part; at <= word.length - least.companion; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const first = firstOf(head, known);
    const last = known.isStem(stemOf(tail)) ? tail : null;
    if (first && last) whole.push({ first, last });
    else if (last && stemOf(tail).length >= leastAlone && head.length >= least.companion)
      halves.push({ first: null, last });
    else if (first && first.length >= leastAlone) halves.push({ first, last: null });
  }
  // Of two halves the longer is likelier a word: trygghet(svandring) before (trygghetsv)andring.
  const lengthOf = ({ first, last }: Parts) => (last ?? first ?? '').length;
  return [
    ...whole.sort((a, b) => sizeOf(b) - sizeOf(a)),
    ...halves.sort((a, b) => lengthOf(b) - lengthOf(a)),
  ];
}

/** The longest last part is the likeliest word: omsorg before sorg. */
function sizeOf({ first, last }: Parts): number {
  return (last?.length ?? 0) * 2 + (first?.length ?? 0);
}

/** The first part as a known word, without what joins it to the last. */
function firstOf(head: string, { isWord }: Known): string | null {
  for (const link of links) {
    if (!head.endsWith(link)) continue;
    const bare = head.slice(0, head.length - link.length);
    const found = bare.length >= least.part && lost.find((end) => isWord(bare + end));
    if (typeof found === 'string') return bare + found;
  }
  return null;
}

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

/** A part that stands alone in the knowledge is at least so long, its unknown companion at least so. */
const known = { both: 2, alone: 4, companion: 3 };
/** What may join two parts: omsorgSplats, förskolEpersonal. */
const links = ['s', '', 'e', 'o', 'u', 'a'];

/** The ways to take a word apart, best first: both parts known, then the last, which says what the thing is, then the first. */
export function partsOf(word: string, isKnown: (stem: string) => boolean): Parts[] {
  const whole: Parts[] = [];
  const halves: Parts[] = [];
  for (let at = known.both; at <= word.length - known.companion; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const first = firstOf(head, isKnown);
    const last = isKnown(stemOf(tail)) ? tail : null;
    if (first && last && head.length + tail.length > 5) whole.push({ first, last });
    else if (last && tail.length >= known.alone && head.length >= known.companion)
      halves.push({ first: null, last });
    else if (first && first.length >= known.alone) halves.push({ first, last: null });
  }
  // The longest last part is the likeliest word: omsorg before sorg.
  return whole.length > 0 ? whole : halves.sort((a, b) => sizeOf(b) - sizeOf(a));
}

function sizeOf({ first, last }: Parts): number {
  return (last?.length ?? 0) * 2 + (first?.length ?? 0);
}

/** The first part as a word, without what joins it to the last. */
function firstOf(head: string, isKnown: (stem: string) => boolean): string | null {
  for (const link of links)
    if (head.endsWith(link)) {
      const bare = head.slice(0, head.length - link.length);
      if (bare.length >= known.both && isKnown(stemOf(bare))) return bare;
    }
  return null;
}

import { distance } from 'fastest-levenshtein';
import { kept } from './kept.ts';
import { readerOf, withoutDots } from '../words/confusions.ts';

/** What letters outside a–z are told apart as; of others what they are without marks. */
const plain = new Map([['æ', 'a'], ['ø', 'o'], ['ﬁ', 'fi'], ['ﬂ', 'fl']]); // prettier-ignore

const plainOf = kept((letter: string) => plain.get(letter) ?? withoutDots(letter).replace(/[^a-z\d]/g, ''));

/** Text told apart by its letters only: small, without marks, everything else gone. "KF:s årsmål" → "kfsarsmal". */
export function letters(text: string): string {
  const small = text.toLowerCase();
  let out = '';
  let from = 0;
  for (let at = 0; at < small.length; at++) {
    const code = small.charCodeAt(at);
    // Most are letters of ASCII, and taken word by word.
    if (code > 96 && code < 123) continue;
    out += small.slice(from, at) + plainOf(small[at]!);
    from = at + 1;
  }
  return out + small.slice(from);
}

/** Small letters whose lone strokes, which an OCR takes for one another, are all "l": "1", "i", "|", "/" and "!". */
export const strokesAlike = readerOf('l');

/** How many letters must be changed, added or dropped to make `a` of `b`; more than `most` counts as `most + 1`. */
export function edits(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (most === 0 || Math.abs(a.length - b.length) > most) return most + 1;
  return Math.min(distance(a, b), most + 1);
}

/** Whether letters are those of a word, one in five of which an OCR may misread: of fewer than five each counts. */
export function isNear(key: string, word: string): boolean {
  const most = Math.floor(word.length / 5);
  return edits(key, word, most) <= most;
}

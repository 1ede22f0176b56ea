import { distance } from 'fastest-levenshtein';

/** Text told apart by its letters only: small, without marks, everything else gone. "KF:s årsmål" → "kfsarsmal". */
export function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[åäàáâãæ]/g, 'a')
    .replace(/[öøóòô]/g, 'o')
    .replace(/[éèêë]/g, 'e')
    .replace(/ﬁ/g, 'fi')
    .replace(/ﬂ/g, 'fl')
    .replace(/[^a-z0-9]/g, '');
}

/** How many letters must be changed, added or dropped to make `a` of `b`; more than `most` counts as `most + 1`. */
export function edits(a: string, b: string, most: number): number {
  return Math.abs(a.length - b.length) > most ? most + 1 : Math.min(distance(a, b), most + 1);
}

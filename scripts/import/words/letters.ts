import { capital } from '../../../src/word.ts';
import { meantBy, withoutDots } from './confusions.ts';
import type { Token } from './token.ts';

/** Where a token stands: it opens a sentence or a line, or small-lettered words stand on either side of it. */
export type Place = 'opens' | 'amid' | 'elsewhere';

/** The place of a token among those of its line; `first` says that the line opens a paragraph. */
export function placeOf(line: readonly Token[], at: number, first: boolean): Place {
  const before = line[at - 1];
  if (!before) return first ? 'opens' : 'elsewhere';
  if (before.kind !== 'word') return /[.!?]/.test(before.read) ? 'opens' : 'elsewhere';
  const after = line[at + 1];
  // A heading of a column (Prognos helår Årsmål KF:s) stands between capitals.
  const sentence = /^\p{L}*\p{Ll}$/u.test(before.read) && before.read.length > 1;
  return sentence && !/^\p{Lu}/u.test(after?.read ?? '') ? 'amid' : 'elsewhere';
}

/**
 * Writes a word in the letters of the token it was read from: `Okad` gives `Ökad`, `NAMND` `NÄMND`. A capital can
 * be the misreading of a small letter: I of l, G of ö, and, amid a sentence, A and O of å, ä and ö.
 */
export function written(word: string, read: string, place: Place, name: boolean): string {
  if (/^\p{Lu}{2}/u.test(read) && read === read.toUpperCase()) return word.toUpperCase();
  if (read === '|' || name) return capital(word);
  const first = read[0]!;
  const isLarge = first !== first.toLowerCase();
  const isOfSmall = isLarge && first !== capital(word)[0] && meantBy(first, word[0]!) !== undefined;
  const lying = isOfSmall && (place === 'amid' || first !== withoutDots(capital(word))[0]);
  if (lying || !/\p{L}/u.test(first)) return place === 'opens' ? capital(word) : word;
  return isLarge ? capital(word) : word;
}

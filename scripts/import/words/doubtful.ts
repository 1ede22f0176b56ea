import { likeAny } from './confusions.ts';

/** What a number counts as beside words: a year is none of so many ("år 2022", "2022 är", "22 år"). */
export function numberClass(figures: string): '0' | '2000' {
  return /^(?:19|20)\d\d[ ,.]*$/.test(figures) ? '2000' : '0';
}

/** The vowels that an English OCR confuses: words that are alike but for these compete. */
const blurred = new RegExp(`[åäö${likeAny('åäö', 0.25)}]`, 'g');

/** Words that another word resembles once å, ä and ö are lost; and i, numbers and years, as 1 is read for i. */
export function doubtfulWords(words: Iterable<string>): Set<string> {
  const doubtful = new Set(['i', '0', '2000']);
  for (const alike of Map.groupBy(words, (word) => word.replace(blurred, '*')).values()) {
    if (alike.length > 1 && alike.some((word) => /[åäö]/.test(word)))
      alike.forEach((word) => doubtful.add(word));
  }
  return doubtful;
}

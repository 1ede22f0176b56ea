import type { Facts } from '../model.ts';

/** A scan of which a smaller share of words is known is marked wherever its figures stand. */
export const leastWords = 0.6;

/** Share of a report's words that are known, if that is too small to trust what was read; else null. */
export function damage({ source }: Pick<Facts, 'source'>): number | null {
  return source.words && source.words.after < leastWords ? source.words.after : null;
}

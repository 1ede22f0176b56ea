import { middle } from '../layout/extent.ts';
import type { Word } from '../layout/types.ts';

/** A raised or lowered word is smaller than this share of the one it stands at. */
const small = 0.87;

/** What a note's mark is printed as. */
const markForm = /^(?:\d{1,2}|\*{1,3})?\)?$/;

const raised: Record<string, string> = { 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' }; // prettier-ignore

//   14,1 barn/avd.¹)     CO₂
/**
 * Small figures beside a word: a raised one becomes a mark of its own on the word's line ("¹)"), since it is no figure of
 * the cell; a lowered one belongs to the word.
 */
export function attachMarks(words: readonly Word[]): Word[] {
  const gone = new Set<Word>();
  const largest = Math.max(0, ...words.map((word) => word.size));
  for (const mark of words) {
    if (mark.size > small * largest || !markForm.test(mark.text)) continue;
    const host = words.find((each) => isBeside(each, mark));
    if (!host) continue;
    if (mark.bottom < host.bottom - 0.14 * host.size) {
      mark.text = [...mark.text].map((letter) => raised[letter] ?? letter).join('');
      [mark.top, mark.bottom, mark.size] = [host.top, host.bottom, host.size];
    } else {
      host.text += mark.text;
      host.right = mark.right;
      gone.add(mark);
    }
  }
  return gone.size ? words.filter((word) => !gone.has(word)) : [...words];
}

function isBeside(host: Word, mark: Word): boolean {
  if (mark.size > small * host.size || !/[\p{L}\d%.)]$/u.test(host.text)) return false;
  const gap = mark.left - host.right;
  return (
    gap > -0.15 * host.size && gap < 0.35 * host.size && Math.abs(middle(mark) - middle(host)) < host.size
  );
}

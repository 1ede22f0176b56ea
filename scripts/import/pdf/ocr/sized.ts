import type { Word } from '../../layout/types.ts';

/** Sizes of one type, measured in a picture, differ by less than this share. */
const alike = 0.1;

/** A size of few letters that is off by less than this share from one of many is the same, measured badly. */
const off = 0.2;

/** The share of a page's letters that makes a size one of many. */
const many = 0.1;

/** A size that a page is set in. */
interface Size {
  size: number;
  letters: number;
}

/**
 * Gives words the sizes that their page is set in: those are few, and what was measured on each piece comes from few
 * letters ("hemtjänsten" has but one that is sure to be as high as a capital).
 */
export function sized(words: readonly Word[]): Word[] {
  const sizes = sizesOf(words);
  const all = sizes.reduce((sum, each) => sum + each.letters, 0);
  const main = sizes.filter((each) => each.letters >= many * all);
  return words.map((word) => {
    const near = nearest(word.size, main, off) ?? nearest(word.size, sizes, alike);
    if (!near) return word;
    // The line that letters stand on stays.
    const base = word.bottom - 0.22 * word.size;
    return { ...word, size: near.size, top: base - 0.78 * near.size, bottom: base + 0.22 * near.size };
  });
}

/** A page's sizes, each that of most letters among those it is alike. */
function sizesOf(words: readonly Word[]): Size[] {
  const found: Size[] = [];
  let rest = [...words];
  while (rest.length) {
    const size = commonest(rest);
    const own = rest.filter((word) => Math.abs(word.size - size) <= alike * size);
    found.push({ size, letters: own.reduce((sum, word) => sum + word.text.length, 0) });
    rest = rest.filter((word) => !own.includes(word));
  }
  return found;
}

function nearest(size: number, among: readonly Size[], within: number): Size | null {
  const away = (each: Size) => Math.abs(each.size - size) / each.size;
  return among.filter((each) => away(each) <= within).sort((a, b) => away(a) - away(b))[0] ?? null;
}

/** The size of most letters. */
function commonest(words: readonly Word[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of words) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

import { Random } from '../fuzz/random.ts';

/** A random generator whose seed is what it is about, and not when it is asked: the same words give the same run. */
export function chance(...about: readonly (string | number)[]): Random {
  let hash = 0x811c9dc5;
  // FNV-1a; the blank keeps ("a", "bc") apart from ("ab", "c").
  for (const letter of about.join(' ')) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return new Random(hash);
}

/** A factor between 1 − spread and 1 + spread. */
export function factor(random: Random, spread: number): number {
  return 1 + spread * (2 * random.next() - 1);
}

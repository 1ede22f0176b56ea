import type { Extent } from '../read/types.ts';

/** Where something begins and ends, from the left. */
export type Sides = Pick<Extent, 'left' | 'right'>;

/** The sides of an extent, and nothing else of it. */
export function sidesOf({ left, right }: Sides): Sides {
  return { left, right };
}

/** The places that no word stands in, between two ends. */
export function gapsOf(words: readonly Sides[], from: number, to: number): Sides[] {
  const out: Sides[] = [];
  let end = from;
  for (const word of [...words.toSorted((a, b) => a.left - b.left), { left: to, right: to }]) {
    if (word.left > end + 0.01) out.push({ left: end, right: Math.min(word.left, to) });
    end = Math.max(end, word.right);
    if (end >= to) break;
  }
  return out;
}

import { distance } from 'fastest-levenshtein';

/** Below this likeness two names are not one. */
const least = 0.6;

/** The letters and digits of a name. */
export function key(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
}

/**
 * Pairs what was annotated with what was read, the most alike first, each once; of equally alike ones those that stand
 * in the same order. What has no pair is missing, and what is left of the read ones is extra.
 */
export function pair<A extends { name: string }, B extends { name: string }>(
  annotated: readonly A[],
  read: readonly B[],
): { pairs: [A, B | null][]; extra: B[] } {
  const keys = read.map((each) => key(each.name));
  const likeness = annotated.flatMap((one, i) =>
    keys.map((other, j) => ({ i, j, like: alike(key(one.name), other) - 0.0005 * Math.abs(i - j) })),
  );
  const found = new Map<number, number>();
  const used = new Set<number>();
  for (const { i, j, like } of likeness.sort((a, b) => b.like - a.like)) {
    if (like < least) break;
    if (found.has(i) || used.has(j)) continue;
    found.set(i, j);
    used.add(j);
  }
  return {
    pairs: annotated.map((one, i) => [one, found.has(i) ? read[found.get(i)!]! : null]),
    extra: read.filter((_, j) => !used.has(j)),
  };
}

function alike(a: string, b: string): number {
  return a === b ? 1 : 1 - distance(a, b) / Math.max(a.length, b.length);
}

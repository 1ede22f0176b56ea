import { comparable } from './name.ts';
import { compareText } from '../order.ts';

/** An entry whose name is near, with its likeness from 0 to 1. */
export interface Suggestion {
  id: string;
  name: string;
  score: number;
}

/** The pairs of letters of a name, counted, and how many there are: what its likeness to others is told by. */
export interface Pairs {
  counts: ReadonlyMap<string, number>;
  size: number;
}

/** The pairs of a name, for who compares it with many. */
export function pairsOf(name: string): Pairs {
  const letters = ` ${comparable(name)} `;
  const counts = new Map<string, number>();
  for (let index = 0; index + 1 < letters.length; index++) {
    const pair = letters.slice(index, index + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, size: letters.length - 1 };
}

/** Dice's coefficient of two names' pairs: 1 for names that compare alike. */
export function likenessOf(left: Pairs, right: Pairs): number {
  let shared = 0;
  for (const [pair, count] of left.counts) shared += Math.min(count, right.counts.get(pair) ?? 0);
  return (2 * shared) / (left.size + right.size);
}

/** The likeness of two names, from 0 to 1. */
export function likeness(a: string, b: string): number {
  return likenessOf(pairsOf(a), pairsOf(b));
}

/** Names less alike share words that all indicators share ("andel", "nöjda med"), and nothing else. */
const leastLikeness = 0.6;

/** Whether a name is near one of an entry's: worded otherwise, or with letters misread. */
export function isNear(name: string, names: readonly string[]): boolean {
  return names.some((candidate) => likeness(name, candidate) >= leastLikeness);
}

/** The entries that are near, best first, if any is: a help for whoever decides, never a decision. */
export function suggest(
  name: string,
  entries: Iterable<readonly [string, { names: readonly string[] }]>,
  count = 3,
): Suggestion[] {
  return [...entries]
    .map(([id, { names }]) =>
      names
        .map((candidate): Suggestion => ({ id, name: candidate, score: likeness(name, candidate) }))
        .reduce((best, next) => (next.score > best.score ? next : best)),
    )
    .filter(({ score }) => score >= leastLikeness)
    .sort((a, b) => b.score - a.score || compareText(a.id, b.id))
    .slice(0, count);
}

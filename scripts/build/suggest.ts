import { comparable } from './name.ts';
import { compareText } from './order.ts';

/** An entry whose name is near, with its likeness from 0 to 1. */
export interface Suggestion {
  id: string;
  name: string;
  score: number;
}

function pairs(text: string): Map<string, number> {
  const letters = ` ${comparable(text)} `;
  const counts = new Map<string, number>();
  for (let index = 0; index + 1 < letters.length; index++) {
    const pair = letters.slice(index, index + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** Dice's coefficient of the pairs of letters: 1 for names that compare alike. */
export function likeness(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  const size = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const shared = [...left].reduce((sum, [pair, count]) => sum + Math.min(count, right.get(pair) ?? 0), 0);
  return (2 * shared) / (size(left) + size(right));
}

/** Names less alike share words that all indicators share ("andel", "nöjda med"), and nothing else. */
const leastLikeness = 0.6;

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

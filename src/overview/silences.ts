import type { Silence } from '../verdict.ts';

/** A reason for which nothing is said, and of how many figures. */
export interface CountedSilence {
  why: Silence;
  count: number;
}

/** Reasons counted, the most common first. */
export function countSilences(whys: readonly Silence[]): CountedSilence[] {
  return [...Map.groupBy(whys, (why) => why)]
    .map(([why, all]) => ({ why, count: all.length }))
    .sort((a, b) => b.count - a.count);
}

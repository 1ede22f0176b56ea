import type { Board } from './board.ts';

type Judged = Pick<Board, 'counts' | 'judged'>;

/**
 * The boards that miss the largest and the smallest part of their targets; null where that is not one board each, or
 * where too much is open: what most of a table cannot be judged on tells of nobody.
 */
export function extremes<T extends Judged>(boards: readonly T[]): { most: T; least: T } | null {
  const judged = boards.filter((one) => one.judged > 0);
  const open = judged.filter((one) => one.counts['for-tidigt'] * 2 > one.judged).length;
  if (judged.length < 3 || open * 2 > judged.length) return null;
  const share = (one: T) => one.counts['nar-inte'] / one.judged;
  const order = judged.toSorted((a, b) => share(b) - share(a));
  const [most, second] = order;
  const [before, least] = order.slice(-2);
  if (share(most!) === share(second!) || share(before!) === share(least!)) return null;
  return { most: most!, least: least! };
}

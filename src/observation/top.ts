import type { Observation } from '../series.ts';

/** A figure as a bar is drawn of it. */
type Length = Pick<Observation, 'value' | 'unit'> | null;

/**
 * Where the scale of a bar of its own ends: all shares of a whole have the same scale, so that 25 % is never drawn longer
 * than 75 %; anything else goes as far as its highest figure.
 */
export function topOf(all: readonly Length[]): number {
  const highest = highestOf(all);
  return isShare(all) ? Math.max(100, highest) : highest;
}

/**
 * Where the scale ends that the bars of one indicator share: at 100 for shares of a whole that come near it, else a little
 * over the highest. 0: nothing is drawn.
 */
export function commonTop(all: readonly Length[]): number {
  const highest = highestOf(all);
  return isShare(all) && highest > 50 ? Math.max(100, highest) : highest * 1.1;
}

function highestOf(all: readonly Length[]): number {
  return Math.max(0, ...all.flatMap((one) => one?.value ?? []));
}

function isShare(all: readonly Length[]): boolean {
  return all.some((one) => one?.unit === '%');
}

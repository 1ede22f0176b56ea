import type { Observation } from '../series.ts';

/**
 * Where the scale of a bar of its own ends: all shares of a whole have the same scale, so that 25 % is never drawn longer
 * than 75 %; anything else goes as far as its highest figure.
 */
export function topOf(all: (Observation | null)[]): number {
  const highest = highestOf(all);
  return isShare(all) ? Math.max(100, highest) : highest;
}

function highestOf(all: (Observation | null)[]): number {
  return Math.max(0, ...all.flatMap((one) => one?.value ?? []));
}

function isShare(all: (Observation | null)[]): boolean {
  return all.some((one) => one?.unit === '%');
}

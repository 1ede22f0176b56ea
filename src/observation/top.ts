import { scaleOf } from '../chart/scale.ts';
import type { Observation } from '../series.ts';

/** Below this a bar on a scale to a hundred per cent is too short to compare. */
const smallShare = 20;

/**
 * Where the scale of a bar of its own ends: all shares of a whole have the same scale, so that 25 % is never drawn longer
 * than 75 %; anything else goes as far as its highest figure.
 */
export function topOf(all: (Observation | null)[]): number {
  const highest = highestOf(all);
  return isShare(all) ? Math.max(100, highest) : highest;
}

/** Where the scale ends that all bars of one indicator share: at a round number, which a heading can tell. */
export function sharedTop(all: (Observation | null)[]): number {
  const highest = highestOf(all);
  return isShare(all) && highest >= smallShare ? Math.max(100, highest) : scaleOf([0, highest]).max;
}

function highestOf(all: (Observation | null)[]): number {
  return Math.max(0, ...all.flatMap((one) => one?.value ?? []));
}

function isShare(all: (Observation | null)[]): boolean {
  return all.some((one) => one?.unit === '%');
}

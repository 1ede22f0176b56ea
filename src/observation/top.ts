import type { Observation } from '../series.ts';

/** Where a bar's scale from zero ends: a hundred for shares of a whole, else a little above the highest figure. */
export function topOf(all: (Observation | null)[]): number {
  const values = all.flatMap((one) => one?.value ?? []);
  const highest = Math.max(0, ...values);
  const shares = all.some((one) => one?.unit === '%') && highest >= 40;
  return shares ? Math.max(100, highest) : highest * 1.15;
}

import type { Observation } from '../series.ts';

/** How many figures there are: observations with a number, in doubt or not. A cell of words, or one left open, is none. */
export function countFigures(
  series: Iterable<{ observations: readonly Pick<Observation, 'value'>[] }>,
): number {
  return [...series].reduce(
    (sum, { observations }) => sum + observations.filter(({ value }) => value !== null).length,
    0,
  );
}

import type { Observation, Series } from '../series.ts';
import { sexesText as text } from '../text/sexes.ts';
import { difference, distance } from './compare.ts';
import { decimalsIn } from './value.ts';

/** Whether a series has a figure for women or for men in any period. */
export function hasSexes({ observations }: Series): boolean {
  return observations.some(
    ({ measure, value }) => (measure === 'utfall-kvinnor' || measure === 'utfall-man') && value !== null,
  );
}

/** Who has the higher figure, and by how much: "0,39 procentenheter högre för kvinnor". Empty where one is missing. */
export function sexesDifference(women: Observation | null, men: Observation | null): string {
  const apart = difference(women, men, null);
  if (!apart || !women || !men) return '';
  if (apart.value === 0) return text.same;
  const size = distance(apart, women, Math.max(decimalsIn(women), decimalsIn(men)));
  return text.higher(apart.value > 0 ? text.women : text.men, size);
}

import type { Observation } from '../series.ts';
import { sexesText as text } from '../text/sexes.ts';
import { difference, distance } from './compare.ts';
import { decimalsIn } from './value.ts';

/** Who has the higher figure, and by how much: "0,39 procentenheter högre för kvinnor". Empty where one is missing. */
export function sexesDifference(women: Observation | null, men: Observation | null): string {
  const apart = difference(women, men, null);
  if (!apart || !women || !men) return '';
  if (apart.value === 0) return text.same;
  const size = distance(apart, women, Math.max(decimalsIn(women), decimalsIn(men)));
  return text.higher(apart.value > 0 ? text.women : text.men, size);
}

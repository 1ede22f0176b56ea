import type { Observation, Series } from '../series.ts';
import { sexesText as text, sexWords } from '../text/sexes.ts';
import { betweenSexes } from '../verdict.ts';
import { silenceWords } from '../text/verdict.ts';
import { difference } from './compare.ts';

/** Whether a series has a figure for women or for men in any period. */
export function hasSexes({ observations }: Series): boolean {
  return observations.some(
    ({ measure, value }) => (measure === 'utfall-kvinnor' || measure === 'utfall-man') && value !== null,
  );
}

/** Who has the higher figure of an indicator, by its name, and by how much: "0,39 procentenheter högre för kvinnor"; else why nothing is said. */
export function sexesDifference(
  women: Observation | null,
  men: Observation | null,
  indicator: string,
): string {
  const why = betweenSexes(women, men);
  if (why) return why === 'saknas' ? '' : silenceWords[why];
  const apart = difference(women, men);
  if (!apart || apart.value === 0) return text.same;
  const who = sexWords(indicator);
  return text.higher(apart.value > 0 ? who.women : who.men, apart.size);
}

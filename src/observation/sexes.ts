import type { IndicatorEntry, Series } from '../series.ts';
import { sexesText as text, sexWords } from '../text/sexes.ts';
import { betweenSexes, type OfSexes, type Silence } from '../verdict.ts';
import { silenceWords } from '../text/verdict.ts';
import { difference } from './compare.ts';
import type { Standing } from './pick.ts';

/** Whether a series has a figure for women or for men in any period. */
export function hasSexes({ observations }: Series): boolean {
  return observations.some(
    ({ measure, value }) => (measure === 'utfall-kvinnor' || measure === 'utfall-man') && value !== null,
  );
}

/** Who has the higher figure of an indicator, by its name, and by how much: "0,39 procentenheter högre för kvinnor"; else why nothing is said. */
export function sexesDifference(
  { women, men, outcome }: Pick<Standing, 'women' | 'men' | 'outcome'>,
  about: OfSexes & Pick<IndicatorEntry, 'name'>,
): { words: string; why: Silence | null } {
  const why = betweenSexes(women, men, outcome, about);
  if (why) return { words: why === 'saknas' ? '' : silenceWords[why], why };
  const apart = difference(women, men);
  if (!apart || apart.value === 0) return { words: text.same, why };
  const who = sexWords(about.name);
  return { words: text.higher(apart.value > 0 ? who.women : who.men, apart.size), why };
}

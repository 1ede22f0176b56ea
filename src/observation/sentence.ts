import { decimalsOf } from '../number.ts';
import { periodLabel } from '../period.ts';
import type { IndicatorEntry, Observation } from '../series.ts';
import { difference, distance, reaches } from './compare.ts';
import type { Standing } from './pick.ts';
import { show } from './show.ts';

type About = Pick<IndicatorEntry, 'direction' | 'sexes'>;

/** What a standing says, in plain sentences, where an abbreviated unit ("barn/avd.") ends without a second stop: the outcome and its change, women and men, the forecast and the target. */
export function sentencesOf(standing: Standing, about: About): string[] {
  return [
    outcomeSentence(standing, about),
    sexesSentence(standing, about),
    forecastSentence(standing, about),
  ].flatMap((sentence) => sentence?.replaceAll('..', '.') ?? []);
}

function outcomeSentence({ outcome, earlier }: Standing, { direction }: About): string | null {
  if (outcome?.value == null) return null;
  const now = `Utfallet för ${periodLabel(outcome.period)} är ${show(outcome).text}`;
  const change = difference(outcome, earlier, direction);
  if (!change || !earlier) return `${now}.`;
  const then = periodLabel(earlier.period);
  if (change.value === 0) return `${now}, lika mycket som ${then}.`;
  const size = distance(change, outcome, Math.max(decimalsOf(outcome.text), decimalsOf(earlier.text)));
  const way = change.value > 0 ? 'högre' : 'lägre';
  const verdict =
    change.better === null ? '' : change.better ? ', en ändring åt rätt håll' : ', en ändring åt fel håll';
  return `${now}. Det är ${size} ${way} än ${then}${verdict}.`;
}

function sexesSentence({ women, men }: Standing, { sexes }: About): string | null {
  if (women?.value == null || men?.value == null) return null;
  const [hers, his] = [show(women).text, show(men).text];
  return sexes === 'part'
    ? `Av det är ${hers} kvinnor eller flickor och ${his} män eller pojkar.`
    : `För kvinnor och flickor är det ${hers}, för män och pojkar ${his}.`;
}

function forecastSentence({ forecast, target }: Standing, { direction }: About): string | null {
  if (forecast?.value == null) return null;
  const year = `helåret\u00a0${forecast.period.year}`;
  const start = `För ${year} räknar nämnden med ${show(forecast).text}`;
  if (target?.value == null || target.period.year !== forecast.period.year) return `${start}.`;
  return `${start}, ${against(forecast, target, direction)}.`;
}

function against(forecast: Observation, target: Observation, direction: IndicatorEntry['direction']): string {
  const aim = show(target).text;
  if (forecast.value === target.value && forecast.unit === target.unit) return 'lika med årsmålet';
  const reached = reaches(forecast, target, direction);
  if (reached === null) return `och årsmålet är ${aim}`;
  return reached ? `vilket når årsmålet ${aim}` : `vilket inte når årsmålet ${aim}`;
}

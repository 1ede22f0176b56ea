import { periodLabel } from '../period.ts';
import type { IndicatorEntry, Observation, Period } from '../series.ts';
import { difference, distance, reaches } from './compare.ts';
import type { Standing } from './pick.ts';
import { show } from './show.ts';
import { decimalsIn } from './value.ts';

interface About extends Pick<IndicatorEntry, 'direction' | 'sexes'> {
  /** The newest year that any report is about: what is about an earlier one is past. */
  now: number;
}

/** What a standing says, in plain sentences, where an abbreviated unit ("barn/avd.") ends without a second stop: the outcome and its change, women and men, the forecast and the target. */
export function sentencesOf(standing: Standing, about: About): string[] {
  return [
    outcomeSentence(standing, about),
    sexesSentence(standing, about),
    forecastSentence(standing, about),
  ].flatMap((sentence) => sentence?.replaceAll('..', '.') ?? []);
}

function outcomeSentence({ outcome, earlier }: Standing, { direction, now }: About): string | null {
  if (outcome?.value == null) return null;
  const is = outcome.period.year < now ? 'var' : 'är';
  const stated = `Utfallet för ${clause(outcome.period)} ${is} ${show(outcome).text}`;
  const change = difference(outcome, earlier, direction);
  if (!change || !earlier) return `${stated}.`;
  const then = periodLabel(earlier.period);
  if (change.value === 0) return `${stated}, lika mycket som ${then}.`;
  const size = distance(change, outcome, Math.max(decimalsIn(outcome), decimalsIn(earlier)));
  // What is counted is more or fewer, what is measured higher or lower.
  const isCounted = outcome.unit === 'st' || outcome.unit === 'personer';
  const [up, down] = isCounted ? ['fler', 'färre'] : ['högre', 'lägre'];
  const way = change.value > 0 ? up : down;
  const verdict =
    change.better === null ? '' : change.better ? ', en ändring åt rätt håll' : ', en ändring åt fel håll';
  return `${stated}. Det ${is} ${size} ${way} än ${then}${verdict}.`;
}

/** "2026, redovisat i tertialrapport 1," where the sentence goes on. */
function clause(period: Period): string {
  const label = periodLabel(period);
  return label.includes(',') ? `${label},` : label;
}

function sexesSentence({ women, men }: Standing, { sexes, now }: About): string | null {
  if (women?.value == null || men?.value == null) return null;
  const is = women.period.year < now ? 'var' : 'är';
  const [hers, his] = [show(women).text, show(men).text];
  return sexes === 'part'
    ? `Av det ${is} ${hers} kvinnor eller flickor och ${his} män eller pojkar.`
    : `För kvinnor och flickor ${is} det ${hers}, för män och pojkar ${his}.`;
}

function forecastSentence({ forecast, target }: Standing, { direction, now }: About): string | null {
  if (forecast?.value == null) return null;
  const past = forecast.period.year < now;
  const year = `helåret\u00a0${forecast.period.year}`;
  const start = `För ${year} ${past ? 'räknade' : 'räknar'} nämnden med ${show(forecast).text}`;
  if (target?.value == null || target.period.year !== forecast.period.year) return `${start}.`;
  return `${start}, ${against(forecast, target, direction, past)}.`;
}

function against(
  forecast: Observation,
  target: Observation,
  direction: IndicatorEntry['direction'],
  past: boolean,
): string {
  const aim = show(target).text;
  if (forecast.value === target.value && forecast.unit === target.unit) return 'lika med årsmålet';
  const reached = reaches(forecast, target, direction);
  if (reached === null) return `och årsmålet ${past ? 'var' : 'är'} ${aim}`;
  const reach = past ? 'nådde' : 'når';
  return reached ? `vilket ${reach} årsmålet ${aim}` : `vilket inte ${reach} årsmålet ${aim}`;
}

import { addsUp } from '../money.ts';
import { isWholeYear } from '../period.ts';
import { flawSentences, silenceSentences } from '../text/verdict.ts';
import { oneStop } from '../text/one-stop.ts';
import { sentenceText as text } from '../text/sentence.ts';
import {
  againstEarlier,
  againstTarget,
  betweenSexes,
  flawOf,
  type Measured,
  type OfSexes,
  type Silence,
} from '../verdict.ts';
import type { IndicatorEntry, Observation } from '../series.ts';
import { difference, wayWord } from './compare.ts';
import { isPrinted, type Standing } from './pick.ts';
import { show } from './show.ts';

/** What decides how a standing is told. */
export interface About extends Measured, OfSexes, Pick<IndicatorEntry, 'name'> {
  /** The newest year that any report is about: what is about an earlier one is past. */
  now: number;
}

/**
 * What a standing says, in plain sentences: the outcome, what it was before, how far it is from its target, women and
 * men, the forecast and its target. Where nothing may be compared, the figures stand alone and one sentence says why.
 */
export function sentencesOf(standing: Standing, about: About): string[] {
  const { outcome } = standing;
  const flaw = outcome?.value == null ? null : flawOf(outcome);
  const told = flaw
    ? [
        outcomeSentence(standing, about),
        flawSentences[flaw](text.which(null)),
        forecastSentence(standing, about),
      ]
    : [
        outcomeSentence(standing, about),
        beforeSentence(standing, about),
        targetSentence(standing, about),
        sexesSentence(standing, about),
        forecastSentence(standing, about),
      ];
  return told.flatMap((sentence) => (sentence ? oneStop(sentence) : []));
}

function outcomeSentence({ outcome }: Standing, { now }: About): string | null {
  if (!isTold(outcome)) return null;
  const said = show(outcome).text;
  return text.outcome(outcome.period, isPast(outcome, now), outcome.value === null ? `”${said}”` : said);
}

/** Whether an outcome has a sentence: a number, or words with a figure ("< 5 %"). */
function isTold(outcome: Observation | null): outcome is Observation {
  return outcome !== null && isPrinted(outcome) && show(outcome).kind !== 'missing';
}

/** The year before first, then the same time of an earlier year; a verdict only where the two times are alike. */
function beforeSentence({ outcome, lastYear, sameTime }: Standing, about: About): string | null {
  if (!isTold(outcome)) return null;
  const past = isPast(outcome, about.now);
  const known = [lastYear, sameTime].filter((one) => one !== null && one.value !== null) as Observation[];
  if (known.length === 0) return null;
  const told = text.before(known.map((one) => ({ period: one.period, figure: show(one).text })));
  if (outcome.value === null) return told;
  const verdicts = known.map((one) => ({ one, ...againstEarlier(outcome, one, about) }));
  const judged = verdicts.find(({ verdict }) => verdict !== null);
  if (!judged) {
    const why = verdicts.map(({ one, why }) => silenceSentence(one, why)).find((sentence) => sentence);
    return [told, why].filter((part) => part).join(' ');
  }
  if (judged.verdict === 'lika') return `${told} ${text.unchanged(past, judged.one.period)}`;
  const apart = difference(outcome, judged.one);
  if (!apart || !judged.verdict) return told;
  const way = wayWord(outcome, apart.value);
  return `${told} ${text.changed(past, judged.one.period, apart.size, way, judged.verdict)}`;
}

/** Why an outcome is not held against an earlier one: of the two only the earlier can be flawed here, and it is named. */
function silenceSentence(earlier: Observation, why: Silence | null): string | null {
  const flaw = flawOf(earlier);
  if (flaw) return flawSentences[flaw](text.which(earlier.period));
  return (why && silenceSentences[why]) ?? null;
}

function targetSentence({ outcome, aim, target, forecast }: Standing, about: About): string | null {
  if (!aim) return stated(target, forecast, about);
  const { verdict } = againstTarget(outcome, aim, about);
  const apart = difference(outcome, aim);
  const [figure, { year }] = [show(aim).text, aim.period];
  if (verdict === 'for-tidigt') return text.tooEarly(year, isPast(aim, about.now), figure);
  if (!outcome || verdict === null || !apart) return stated(aim, forecast, about);
  // How far it is from one end of a span says nothing.
  const isAt = apart.value === 0 || aim.bound === 'within';
  const distance = isAt ? null : `${apart.size} ${wayWord(outcome, apart.value)}`;
  const when = { past: isPast(aim, about.now), soFar: !isWholeYear(outcome.period) };
  return text.reached(verdict === 'nar', year, when, figure, distance);
}

/** A target that nothing is held against; null where it cannot be read, or stands in the sentence about the forecast. */
function stated(target: Observation | null, forecast: Observation | null, { now }: About): string | null {
  const { text: figure, kind } = target ? show(target) : { text: '', kind: 'missing' };
  if (!target || kind === 'missing') return null;
  if (forecast?.value != null && forecast.period.year === target.period.year) return null;
  return text.aim(target.period.year, isPast(target, now), kind === 'word' ? `”${figure}”` : figure);
}

function sexesSentence({ outcome, women, men }: Standing, about: About): string | null {
  const { name, sexes, now } = about;
  if (women?.value == null || men?.value == null || flawOf(women) || flawOf(men)) return null;
  const [hers, his] = [show(women).text, show(men).text];
  if (sexes === null) return null;
  if (sexes === 'rate') {
    const why = betweenSexes(women, men, outcome, about);
    const told = text.rates(name, isPast(women, now), hers, his);
    return why === 'totalen' ? `${told} ${silenceSentences.totalen}` : told;
  }
  // Of nothing nobody has a part, and parts that do not make the whole are a question of their own.
  if (!outcome?.value || outcome.unit !== women.unit || outcome.unit !== men.unit) return null;
  const [whole, ...parts] = [outcome, women, men].map(({ value, text }) => ({ value: value!, text }));
  if (!addsUp(parts, whole!)) return null;
  return text.parts(name, outcome.unit, show(outcome).text, hers, his);
}

function forecastSentence({ forecast, target }: Standing, { now }: About): string | null {
  if (forecast?.value == null) return null;
  const past = isPast(forecast, now);
  const { year } = forecast.period;
  const figure = show(forecast).text;
  const { text: aim, kind } = target ? show(target) : { text: '', kind: 'missing' };
  if (!target || kind === 'missing' || target.period.year !== year)
    return text.forecast(year, past, figure, null);
  const flaw = flawSentence(forecast, target);
  const apart = flaw || target.bound === 'within' ? null : difference(forecast, target);
  if (!apart) {
    const both = text.forecast(year, past, figure, text.andTarget(past, kind === 'word' ? `”${aim}”` : aim));
    return flaw ? `${both} ${flaw}` : both;
  }
  if (apart.value === 0) return text.forecast(year, past, figure, text.sameAsTarget);
  return text.forecast(year, past, figure, text.besideTarget(wayWord(forecast, apart.value), aim));
}

/** What is the matter with a forecast or its target, in a sentence: they are told and not compared. */
function flawSentence(forecast: Observation, target: Observation): string | null {
  const [ours, aims] = [flawOf(forecast), flawOf(target)];
  if (ours) return flawSentences[ours](text.whichForecast);
  return aims && flawSentences[aims](text.whichTarget);
}

function isPast({ period }: Observation, now: number): boolean {
  return period.year < now;
}

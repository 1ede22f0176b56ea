/**
 * What may be said of a figure beside another. Every comparison on the site and in the checks is made here, and the
 * table in CONTRIBUTING.md says the same: like is compared with like, or nothing is said but the figures themselves.
 */
import { endsSeries } from './change.ts';
import { misfits, ratesOf } from './observation/misfit.ts';
import { differ } from './observation/value.ts';
import { type PeriodKind, areAlike, isWholeYear, periodKind } from './period.ts';
import type { IndicatorEntry, Observation, Period } from './series.ts';

/** Of a figure beside a target: it reaches it, it misses it, or it is too early to say. */
export const targetVerdicts = ['nar', 'nar-inte', 'for-tidigt'] as const;
export type TargetVerdict = (typeof targetVerdicts)[number];

/** Of a figure beside an earlier one. */
export type ChangeVerdict = 'battre' | 'samre' | 'lika';

/** Why nothing is said, in the order in which it is asked. Sentences stand in `text/verdict.ts`. */
export const silences = [
  /** One of the two is missing. */
  'saknas',
  /** One of the two is words. */
  'ord',
  /** Its report takes it back or limits it. */
  'forbehall',
  /** It cannot be read with certainty. */
  'osaker',
  /** Two reports give different figures for it. */
  'oense',
  /** It rests on a handful of people. */
  'underlag',
  /** The two are counted in different units. */
  'enhet',
  /** Women's and men's figures hardly make the total that stands beside them. */
  'totalen',
  /** The target is of another year. */
  'ar',
  /** The target is the whole city's. */
  'stad',
  /** Nobody has said which way is better. */
  'riktning',
  /** The two are about times that are not alike: a year and a part of one. */
  'tid',
  /** The earlier is of more than a year before: what was between is not known. */
  'lucka',
  /** Between the two the indicator changed its meaning. */
  'definition',
  /** What is counted grows through the year, and the year has not ended. */
  'vaxer',
  /** The earlier is nothing: any change is beyond measure. */
  'noll',
] as const;
export type Silence = (typeof silences)[number];

/** What may be the matter with one figure by itself. */
export type Flaw = Extract<Silence, 'saknas' | 'ord' | 'forbehall' | 'osaker' | 'oense' | 'underlag'>;

/** A verdict, or why there is none. */
export type Said<V> = { verdict: V; why: null } | { verdict: null; why: Silence };

/** What of an indicator decides how its figures may be compared. */
export type Measured = Pick<IndicatorEntry, 'direction' | 'accumulates' | 'scope' | 'survey' | 'changes'>;

/** A figure as far as a verdict asks: an observation is one, and so is a cell of a row with its time. */
export type Judged = Pick<
  Observation,
  | 'measure'
  | 'period'
  | 'value'
  | 'unit'
  | 'bound'
  | 'text'
  | 'missing'
  | 'worth'
  | 'caveats'
  | 'small'
  | 'disputed'
>;

const silent = (why: Silence) => ({ verdict: null, why }) as const;
const says = <V>(verdict: V) => ({ verdict, why: null }) as const;

/** Whether a figure reaches a target: an outcome or a forecast, and a target of the board or the council. */
export function againstTarget(
  figure: Judged | null,
  target: Judged | null,
  about: Measured,
): Said<TargetVerdict> {
  const why = flawOf(figure) ?? flawOf(target) ?? unlike(figure!, target!);
  if (why) return silent(why);
  if (figure!.period.year !== target!.period.year) return silent('ar');
  if (target!.measure === 'kf-arsmal' && about.scope === 'stad') return silent('stad');
  const growing = isGrowing(figure!, about);
  // "+/- 1 %" is a span around nothing: what counts is how far from nothing the figure is.
  const isSpan = target!.bound === 'within';
  const value = isSpan ? Math.abs(figure!.value!) : figure!.value!;
  const better = isSpan ? 'down' : wayOf(target!, about);
  // What is at its target reaches it whichever way is better; a count that grows will not stay there.
  if (better === null) return value === target!.value && !growing ? says('nar') : silent('riktning');
  const reaches = !isWorse(value, target!.value!, better);
  // A count that has passed its target before the year has ended stays beyond it: more is better and it is reached, or less is and it is missed.
  const isDecided = better === 'up' ? reaches : !reaches;
  if (growing && !isDecided) return says('for-tidigt');
  return says(reaches ? 'nar' : 'nar-inte');
}

/** Whether an outcome is better than an earlier one: both of the same kind of time, a year apart. */
export function againstEarlier(
  figure: Judged | null,
  earlier: Judged | null,
  about: Measured,
): Said<ChangeVerdict> {
  const why = flawOf(figure) ?? flawOf(earlier) ?? unlike(figure!, earlier!);
  if (why) return silent(why);
  const [now, then] = [figure!.period, earlier!.period];
  if (!areAlike(timeOf(figure!, about), timeOf(earlier!, about))) return silent('tid');
  if (changedBetween(about, then.year, now.year)) return silent('definition');
  if (now.year - then.year !== 1) return silent('lucka');
  if (isGrowing(figure!, about)) return silent('vaxer');
  if (!differ(figure!, earlier!)) return says('lika');
  if (earlier!.value === 0) return silent('noll');
  if (about.direction === null) return silent('riktning');
  return says(isWorse(figure!.value!, earlier!.value!, about.direction) ? 'samre' : 'battre');
}

/** Whether a target may be drawn beside a figure: all is alike, be it known which way is better or not. A span is no place. */
export function standsBeside(figure: Judged | null, target: Judged | null, about: Measured): boolean {
  if (target?.bound === 'within') return false;
  const { why } = againstTarget(figure, target, about);
  return why === null || why === 'riktning';
}

/** Whether one outcome may be said to be above or below an earlier one: all is alike, be it known which way is better or not. */
export function standsAfter(figure: Judged | null, earlier: Judged | null, about: Measured): boolean {
  const { why } = againstEarlier(figure, earlier, about);
  return why === null || why === 'riktning' || why === 'noll';
}

/** Whether two outcomes may stand side by side without a verdict: all is alike, however many years lie between them. */
export function standsLater(figure: Judged | null, earlier: Judged | null, about: Measured): boolean {
  const { why } = againstEarlier(figure, earlier, about);
  return standsAfter(figure, earlier, about) || why === 'lucka' || why === 'vaxer';
}

/** What of an indicator decides how women's and men's figures may be compared. */
export type OfSexes = Pick<IndicatorEntry, 'sexes' | 'people'>;

/**
 * Whether women's and men's figures may be held against each other: rates of their own, not parts of a total, that fit
 * the total of their row.
 */
export function betweenSexes(
  women: Judged | null,
  men: Judged | null,
  total: Judged | null,
  { sexes, people }: OfSexes,
): Silence | null {
  const why = flawOf(women) ?? flawOf(men) ?? unlike(women!, men!);
  if (why) return why;
  const rates = sexes === 'rate' ? ratesOf(total, women, men) : null;
  return rates && misfits(rates, people) ? 'totalen' : null;
}

/** Whether a number is worse than another, where more (up) or less (down) is better. */
export function isWorse(value: number, than: number, better: 'up' | 'down'): boolean {
  return better === 'up' ? value < than : value > than;
}

/** What is the matter with a figure by itself; null when it may be held against another. */
export function flawOf(one: Judged | null): Flaw | null {
  if (one === null) return 'saknas';
  if (one.caveats && one.caveats.length > 0) return 'forbehall';
  if (one.worth === 'osaker' || one.missing === 'olasligt' || one.missing === 'oklar-kolumn') return 'osaker';
  if (one.value === null)
    return one.missing === 'ej-redovisat' || one.missing === 'ej-matt' ? 'saknas' : 'ord';
  if (one.disputed) return 'oense';
  return one.small ? 'underlag' : null;
}

/** Whether what is counted may still grow: the year of an outcome has not ended. */
function isGrowing({ measure, period }: Judged, about: Pick<Measured, 'accumulates' | 'survey'>): boolean {
  return about.accumulates && !about.survey && measure.startsWith('utfall') && !isWholeYear(period);
}

/** The time that an outcome is about: a year's only survey is the year's, whenever it is reported. */
function timeOf({ period }: Judged, { survey }: Pick<Measured, 'survey'>): Period {
  return survey && period.span === 'ar' ? { year: period.year, span: 'ar' } : period;
}

/** The kind of time that an outcome is about. */
export function kindOf(one: Judged, about: Pick<Measured, 'survey'>): PeriodKind {
  return periodKind(timeOf(one, about));
}

function unlike(a: Judged, b: Judged): Silence | null {
  return a.unit === b.unit ? null : 'enhet';
}

/** "Högst 10" says itself which way is better. */
export function wayOf({ bound }: Judged, { direction }: Pick<Measured, 'direction'>): 'up' | 'down' | null {
  return bound === 'max' ? 'down' : bound === 'min' ? 'up' : direction;
}

/** Whether an indicator's meaning or unit changed after one year and not after the other; a new name or target changes nothing. */
function changedBetween({ changes }: Pick<Measured, 'changes'>, from: number, to: number): boolean {
  return changes.some((change) => endsSeries(change) && from < change.year && change.year <= to);
}

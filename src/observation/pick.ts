import { areAlike, comparePeriods, isWholeYear } from '../period.ts';
import type { Measure, Observation, Series } from '../series.ts';

/** What one row about an indicator in a district says: the newest outcome and what it is measured against. */
export interface Standing {
  outcome: Observation | null;
  /** A newer outcome than that, which only an analysis gives. */
  said: Observation | null;
  men: Observation | null;
  women: Observation | null;
  /** The whole year before the outcome's, as its row prints it or a report of that year does. */
  lastYear: Observation | null;
  /** The newest earlier outcome of the same kind of period, where that is not the year before itself. */
  sameTime: Observation | null;
  /** Of the outcome's year or a later one, as are the targets: what is older says nothing of it. */
  forecast: Observation | null;
  target: Observation | null;
  /** The target of the outcome's own year: the only one that it can be held against. */
  aim: Observation | null;
  councilTarget: Observation | null;
  /** The year that the row is about. */
  year: number | null;
}

/** The standing of a series in its newest year that holds anything. */
export function standingOf(series: Series): Standing {
  const year = Math.max(...series.observations.map((one) => one.period.year));
  const outcomes = all(series, 'utfall');
  const outcome = outcomes.findLast(isPrinted) ?? outcomes.at(-1) ?? null;
  const known = outcomes.filter((one) => one.value !== null && isBefore(one, outcome));
  const about = outcome?.period.year ?? year;
  const lastYear = known.findLast((one) => isWholeYear(one.period) && one.period.year === about - 1) ?? null;
  const same = (measure: Measure) =>
    all(series, measure).filter((one) => outcome && comparePeriods(one.period, outcome.period) === 0);
  const current = (measure: Measure) =>
    all(series, measure)
      .filter((one) => one.period.year >= about)
      .at(-1) ?? null;
  return {
    outcome,
    said: series.said?.findLast((one) => !outcome || comparePeriods(outcome.period, one.period) < 0) ?? null,
    men: same('utfall-man').at(-1) ?? null,
    women: same('utfall-kvinnor').at(-1) ?? null,
    lastYear,
    sameTime:
      known.filter((one) => one !== lastYear && outcome && areAlike(one.period, outcome.period)).at(-1) ??
      null,
    forecast: current('prognos'),
    target: current('arsmal'),
    aim: targetOf(series, about),
    councilTarget: current('kf-arsmal'),
    year: Number.isFinite(about) ? about : null,
  };
}

/** The board's target of a year: the only one that an outcome of that year can be held against. */
export function targetOf(series: Series, year: number): Observation | null {
  return all(series, 'arsmal').findLast((one) => one.period.year === year) ?? null;
}

/**
 * Whether a report prints a figure: one in words ("< 5 %") or in doubt is newer than an older number, and hides it;
 * what is not measured, and words without a figure ("Mäts i höst"), leave the older one the newest.
 */
export function isPrinted({ value, missing, text }: Observation): boolean {
  return value !== null || missing === 'olasligt' || missing === 'oklar-kolumn' || (missing === 'ord' && /\d/.test(text)); // prettier-ignore
}

function isBefore(one: Observation, other: Observation | null): boolean {
  return other !== null && comparePeriods(one.period, other.period) < 0;
}

/** All observations of one measure in order of time. */
function all(series: Series, measure: Measure): Observation[] {
  return series.observations
    .filter((one) => one.measure === measure)
    .toSorted((a, b) => comparePeriods(a.period, b.period));
}

/** Whether a report prints anything of a series. */
export function isIn({ observations }: Series, report: string): boolean {
  return observations.some((one) => one.sources.some((source) => source.report === report));
}

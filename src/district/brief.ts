import { reaches } from '../observation/compare.ts';
import type { Facts } from '../model.ts';
import type { IndicatorEntry, Observation, Series } from '../series.ts';

/** Goals of a report by the board's assessment. */
export interface GoalCount {
  helt: number;
  delvis: number;
  inte: number;
  all: number;
}

/** How many indicators of a report are forecast to reach their target, of those where it can be told. */
export interface ForecastCount {
  reach: number;
  of: number;
}

/** Assessed goals of a report, counted; null where none is, as in a plan. */
export function goalCount({ goals, type }: Pick<Facts, 'goals' | 'type'>): GoalCount | null {
  if (type === 'verksamhetsplan') return null;
  const count = (assessment: string) => goals.filter((goal) => goal.assessment === assessment).length;
  const [helt, delvis, inte] = [count('helt'), count('delvis'), count('inte')];
  return helt + delvis + inte === 0 ? null : { helt, delvis, inte, all: helt + delvis + inte };
}

/** Forecasts of one report held against the targets of the same report. */
export function forecastCount(
  report: string,
  series: Iterable<Series>,
  direction: (indicator: string) => IndicatorEntry['direction'],
): ForecastCount {
  const verdicts = [...series].flatMap(({ indicator, observations }) => {
    const of = (measure: Observation['measure']) =>
      observations.find(
        (one) => one.measure === measure && one.sources.some((source) => source.report === report),
      ) ?? null;
    return reaches(of('prognos'), of('arsmal'), direction(indicator)) ?? [];
  });
  return { reach: verdicts.filter((one) => one).length, of: verdicts.length };
}

import { comparePeriods, isWholeYear } from '../period.ts';
import { compareReports } from '../report/name.ts';
import type { Observation, Series } from '../series.ts';

/** What was forecast for a year, report by report, and what became of it. */
export interface Moves {
  year: number;
  forecasts: Observation[];
  target: Observation | null;
  /** The whole year's outcome, as a later report gives it. */
  outcome: Observation | null;
}

/** The forecasts of a series by year, the newest year first, within it in the order in which they were made. */
export function movesOf({ observations }: Series): Moves[] {
  const of = (measure: Observation['measure'], year: number) =>
    observations.filter((one) => one.measure === measure && one.period.year === year);
  const years = observations.filter((one) => one.measure === 'prognos').map((one) => one.period.year);
  return [...new Set(years)]
    .sort((a, b) => b - a)
    .map((year) => ({
      year,
      forecasts: of('prognos', year).toSorted((a, b) =>
        compareReports(a.sources[0]!.report, b.sources[0]!.report),
      ),
      target: of('arsmal', year).at(-1) ?? null,
      outcome:
        of('utfall', year)
          .filter((one) => isWholeYear(one.period))
          .toSorted((a, b) => comparePeriods(a.period, b.period))
          .at(-1) ?? null,
    }));
}

/** Whether the forecasts of some year moved, or can be held against what the year became. */
export function hasMoved(series: Series): boolean {
  return movesOf(series).some(({ forecasts, outcome }) => forecasts.length > 1 || outcome !== null);
}

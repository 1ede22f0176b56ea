import { comparePeriods } from '../period.ts';
import type { Observation, Period, Series } from '../series.ts';

/** One line of a year: an outcome with its parts. */
interface OutcomeRow {
  period: Period;
  outcome: Observation | null;
  women: Observation | null;
  men: Observation | null;
}

/** A year of a series: outcomes by period, and what holds for the year as a whole. */
export interface YearRows {
  year: number;
  /** Always at least one. */
  rows: OutcomeRow[];
  forecasts: Observation[];
  targets: Observation[];
  councilTargets: Observation[];
}

/** A series by its years, oldest first. */
export function yearsOf(series: Series): YearRows[] {
  const years = [...Map.groupBy(series.observations, (one) => one.period.year)].sort((a, b) => a[0] - b[0]);
  return years.map(([year, all]) => {
    const of = (measure: Observation['measure']) => all.filter((one) => one.measure === measure);
    const spans = Map.groupBy(
      all.filter((one) => one.measure.startsWith('utfall')),
      (one) => one.period.span,
    );
    const rows = [...spans.values()]
      .map((some) => ({
        period: some[0]!.period,
        outcome: some.find((one) => one.measure === 'utfall') ?? null,
        women: some.find((one) => one.measure === 'utfall-kvinnor') ?? null,
        men: some.find((one) => one.measure === 'utfall-man') ?? null,
      }))
      .sort((a, b) => comparePeriods(a.period, b.period));
    const none = { period: { year, span: 'ar' as const }, outcome: null, women: null, men: null };
    return {
      year,
      rows: rows.length > 0 ? rows : [none],
      forecasts: of('prognos'),
      targets: of('arsmal'),
      councilTargets: of('kf-arsmal'),
    };
  });
}

import { comparePeriods, type PeriodKind } from '../period.ts';
import type { Observation, Series } from '../series.ts';
import { flawOf, kindOf, type Measured, standsLater } from '../verdict.ts';

/** Outcomes of one kind of time, indicator by indicator and year by year. */
export interface YearByYear {
  kind: PeriodKind;
  /** The years that any of them has an outcome of, in order. */
  years: number[];
  rows: YearRow[];
}

/** The outcomes of one indicator, one for each of the years, null where there is none that may stand beside the newest. */
interface YearRow {
  indicator: string;
  figures: (Observation | null)[];
}

/** More columns than this do not fit beside the names. */
const most = 6;

/** Whole years first, then their parts. */
const order: readonly PeriodKind[] = ['ar', 't1', 't2', 'rullande12', 'ar-t1', 'ar-t2'];

/**
 * What each of some series had before, at the same time of other years: the figures alone, since what was between two of
 * them is not known where years lack. Left out is what may not be compared with the newest, and who has nothing earlier.
 */
export function yearByYear(
  all: readonly Series[],
  aboutOf: (series: Series) => Measured | undefined,
): YearByYear[] {
  return order.flatMap((kind) => {
    const rows = all.flatMap((series) => {
      const about = aboutOf(series);
      const known = about ? outcomesOf(series, kind, about) : [];
      return known.length > 1 ? [{ indicator: series.indicator, known }] : [];
    });
    const years = [...new Set(rows.flatMap(({ known }) => known.map(({ period }) => period.year)))]
      .sort((a, b) => a - b)
      .slice(-most);
    const figures = (known: readonly Observation[]) =>
      years.map((year) => known.find(({ period }) => period.year === year) ?? null);
    const shown = rows
      .map(({ indicator, known }) => ({ indicator, figures: figures(known) }))
      .filter((row) => row.figures.filter((one) => one !== null).length > 1);
    return shown.length > 0 ? [{ kind, years, rows: shown }] : [];
  });
}

/** The outcomes of a kind of time that may stand beside the newest of them, that one included. */
function outcomesOf({ observations }: Series, kind: PeriodKind, about: Measured): Observation[] {
  const sound = observations
    .filter((one) => one.measure === 'utfall' && kindOf(one, about) === kind && flawOf(one) === null)
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  const newest = sound.at(-1);
  return sound.filter((one) => one === newest || standsLater(newest!, one, about));
}

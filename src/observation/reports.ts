import type { Series } from '../series.ts';

/** Ids of the reports that some series are taken from. */
export function reportsOfSeries(series: readonly Series[]): string[] {
  return series.flatMap(({ observations }) =>
    observations.flatMap(({ sources }) => sources.map(({ report }) => report)),
  );
}

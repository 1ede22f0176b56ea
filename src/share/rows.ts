import type { Field } from '../csv.ts';
import { dictionary } from '../dictionary.ts';
import type { Observation, Series } from '../series.ts';

/** What stands in each column of a file of observations, under the names of the data dictionary. */
function fields(observation: Observation): Record<string, Field> {
  const { period, sources, ...same } = observation;
  const [first, ...others] = sources;
  return {
    ...same,
    year: period.year,
    span: period.span,
    reported: period.reported ?? null,
    until: period.until ?? null,
    report: first?.report ?? null,
    line: first?.line ?? null,
    column: first?.column ?? null,
    other_sources: others.map(({ report, line }) => `${report}:${line}`),
  };
}

/** Series as rows of the same columns as /data/observations.csv, heading first. */
export function observationRows(series: readonly Series[]): Field[][] {
  const names = dictionary.observations.columns.map(({ name }) => name);
  const rows = series.flatMap(({ observations }) => observations.map(fields));
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? null))];
}

import type { Series } from '../../../src/series.ts';
import type { Row } from './row.ts';

/** `observations`: one row a figure; a figure printed in two reports is one row with two sources. */
export function observationRows(series: readonly Series[]): Row[] {
  return series.flatMap(({ observations }) =>
    observations.map((observation) => {
      const [first, ...others] = observation.sources;
      return {
        district: observation.district,
        indicator: observation.indicator,
        measure: observation.measure,
        year: observation.period.year,
        span: observation.period.span,
        reported: observation.period.reported ?? null,
        until: observation.period.until ?? null,
        value: observation.value,
        unit: observation.unit,
        bound: observation.bound,
        text: observation.text,
        missing: observation.missing,
        worth: observation.worth,
        candidates: observation.candidates,
        report: first!.report,
        line: first!.line,
        column: first!.column,
        other_sources: others.map(({ report, line }) => `${report}:${line}`),
      };
    }),
  );
}

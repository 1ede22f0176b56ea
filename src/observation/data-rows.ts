import type { Row } from '../csv.ts';
import { rowAddress } from '../report/row-address.ts';
import { pageList } from '../report/place.ts';
import type { Observation, Series } from '../series.ts';
import { observationIds } from './id.ts';

/** What stands in each column of a file of observations, in the order of the data dictionary. */
function row({ period, sources, ...figure }: Observation, id: string): Row {
  const [first, ...others] = sources;
  return {
    id,
    district: figure.district,
    indicator: figure.indicator,
    measure: figure.measure,
    year: period.year,
    span: period.span,
    reported: period.reported ?? null,
    until: period.until ?? null,
    value: figure.value,
    unit: figure.unit,
    bound: figure.bound,
    text: figure.text,
    missing: figure.missing,
    worth: figure.worth,
    candidates: figure.candidates,
    report: first?.report ?? null,
    line: first?.line ?? null,
    page: first?.page ?? null,
    column: first?.column ?? null,
    other_sources: others.map(({ report, line }) => `${report}:${line}`),
    other_pages: pageList(others.map(({ page }) => page)),
    note: first?.note?.mark ?? null,
    note_line: first?.note?.line ?? null,
    caveats: (figure.caveats ?? []).map(({ kind, report, line }) => `${kind}:${report}:${line}`),
    small: figure.small ?? false,
    disputed: figure.disputed ?? false,
    address: first ? rowAddress(first) : null,
  };
}

/** `observations`: one row a figure; a figure printed in two reports is one row with two sources. */
export function observationRows(series: readonly Series[]): Row[] {
  return series.flatMap(({ observations }) => {
    const ids = observationIds(observations);
    return observations.map((one, n) => row(one, ids[n]!));
  });
}

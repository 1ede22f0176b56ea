import { tableNames } from '../../src/dictionary.ts';
import type { Row } from '../../src/csv.ts';
import { reportParts } from '../../src/report/name.ts';
import { parquet } from '../build/data/parquet.ts';
import type { Tables } from '../build/data/tables.ts';

/**
 * Every table as Parquet files by the year of its rows' reports, as engines expect partitions to be called:
 * `observations/report_year=2024/observations.parquet`. A table whose rows are of no report is one file beside them.
 */
export function partitions(tables: Tables): Map<string, Uint8Array> {
  return new Map(
    tableNames.flatMap((name) => {
      const rows: readonly Row[] = tables[name];
      return [...Map.groupBy(rows, yearOf)].map(([year, ofYear]): [string, Uint8Array] => [
        year === null ? `${name}.parquet` : `${name}/report_year=${year}/${name}.parquet`,
        parquet(name, ofYear),
      ]);
    }),
  );
}

/** The year of a row's report; null for a row of none. */
function yearOf({ report }: Row): number | null {
  return typeof report === 'string' ? reportParts(report).year : null;
}

import { csv, type Row } from '../../src/csv.ts';
import { columnNames, type DataFileName } from '../../src/dictionary.ts';
import { observationRows } from '../../src/observation/data-rows.ts';
import type { Catalogue } from './catalogue.ts';
import { findingRows } from './data/findings.ts';
import { goalRows } from './data/goals.ts';
import { indicatorRows } from './data/indicators.ts';
import { json } from './data/json.ts';
import { reportRows } from './data/reports.ts';
import type { Identified } from './identify.ts';
import type { Files } from './mdx.ts';

/** The rows of every data file. */
export function dataRows(catalogue: Catalogue, reports: readonly Identified[]): Record<DataFileName, Row[]> {
  return {
    reports: reportRows(catalogue.reports),
    goals: goalRows(reports),
    observations: observationRows(catalogue.series),
    indicators: indicatorRows(catalogue.indicators),
    findings: findingRows(catalogue.findings, reports),
  };
}

/** The data files for download, below `dist`: each in every format. */
export function data(catalogue: Catalogue, reports: readonly Identified[]): Files {
  return new Map(
    Object.entries(dataRows(catalogue, reports)).flatMap(([name, rows]) => [
      [`data/${name}.csv`, csv(columnNames(name as DataFileName), rows)] as const,
      [`data/${name}.json`, json(rows)] as const,
    ]),
  );
}

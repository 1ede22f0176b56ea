import { csv } from '../../src/csv.ts';
import { columnNames, tableNames } from '../../src/dictionary.ts';
import { contentsPath, pairContentsPath } from '../../src/dictionary/files.ts';
import { aboutCatalog } from '../../src/metadata/about.ts';
import type { Edition } from '../../src/edition.ts';
import { observationRows } from '../../src/observation/data-rows.ts';
import type { Catalogue } from './catalogue.ts';
import { activityRows } from './data/activities.ts';
import { budgetRows } from './data/budget.ts';
import { caveatRows } from './data/caveats.ts';
import { archive } from './data/archive.ts';
import { contents, type Downloads, pairContents } from './data/contents.ts';
import { correctionRows } from './data/corrections.ts';
import { decisionRows } from './data/decisions.ts';
import { districtRows } from './data/districts.ts';
import { findingRows } from './data/findings.ts';
import { goalRows } from './data/goals.ts';
import { indicatorRows } from './data/indicators.ts';
import { json } from './data/json.ts';
import { brokenRows } from './data/keep.ts';
import { noteRows } from './data/notes.ts';
import { parquet } from './data/parquet.ts';
import { partFiles } from './data/parts.ts';
import { reportRows } from './data/reports.ts';
import { restingOn } from './data/resting.ts';
import { madeAnew, type SlowFile } from './data/slow-files.ts';
import { sqlite } from './data/sqlite.ts';
import type { Tables } from './data/tables.ts';
import { workbook } from './data/workbook.ts';
import type { Identified } from './identify.ts';
import { catalogMetadata, describe, tableMetadata } from './metadata.ts';
import { fileFacts } from './metadata/file-facts.ts';
import type { Published } from './metadata/published.ts';
import { stopAt } from './problem.ts';

/**
 * The rows of every table, as the dictionary describes them.
 * @throws {BuildError} naming table, row and column of each value that breaks its description.
 */
export function dataRows(catalogue: Catalogue, reports: readonly Identified[]): Tables {
  const printed = {
    observations: observationRows(catalogue.series),
    budget: budgetRows(reports),
    activities: activityRows(reports),
    goals: goalRows(reports),
    decisions: decisionRows(reports),
  };
  const tables: Tables = {
    ...printed,
    indicators: indicatorRows(catalogue.indicators),
    districts: districtRows(catalogue.districts),
    reports: reportRows(catalogue.reports, reports),
    findings: findingRows(catalogue.findings, reports, restingOn(Object.values(printed))),
    caveats: caveatRows(reports),
    notes: noteRows(reports),
    corrections: correctionRows(catalogue.corrections, reports),
  };
  stopAt(tableNames.flatMap((name) => brokenRows(name, tables[name])));
  return tables;
}

/**
 * The files for download, below `dist`: each table in every format, all tables in one file, those of each district and
 * each indicator, what describes them, and their index. `now` is the edition that they are of; `slow` makes workbooks, or
 * takes them from the site before.
 */
export async function data(
  catalogue: Catalogue,
  reports: readonly Identified[],
  published: Published,
  now: Edition,
  slow: SlowFile = madeAnew,
): Promise<Downloads> {
  const described = describe(published, { catalogue, reports, id: now.id });
  const tables = dataRows(catalogue, reports);
  const files = new Map<string, string | Uint8Array>([
    ...tableNames.flatMap((name): [string, string | Uint8Array][] => [
      [`data/${name}.csv`, csv(columnNames(name), tables[name])],
      [`data/${name}.json`, json(tables[name])],
      [`data/${name}.parquet`, parquet(name, tables[name])],
    ]),
  ]);
  const sums = fileFacts(files);
  add(files, tableMetadata(described, sums, tables));
  const about = aboutCatalog({ ...described, bytes: () => null });
  const whole = 'data/stadsdelskollen.xlsx';
  const ofTables = tableNames.map((name) => sums(`/data/${name}.json`).sha256);
  files.set(whole, await slow(whole, ofTables, () => workbook(tables)));
  files.set('data/stadsdelskollen.sqlite', sqlite(tables));
  files.set('data/stadsdelskollen.zip', archive(files, tables, about, now));
  add(files, await partFiles(catalogue, tables, slow));
  add(files, await catalogMetadata(described, sums));
  const pairs = catalogue.series.map(({ id }) => id);
  files.set(pairContentsPath.slice(1), pairContents(sums, pairs));
  return files.set(contentsPath.slice(1), contents(files, sums, tables, now));
}

function add(files: Map<string, string | Uint8Array>, more: Downloads): void {
  for (const [path, content] of more) files.set(path, content);
}

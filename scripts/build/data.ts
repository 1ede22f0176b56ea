import { csv } from '../../src/csv.ts';
import { columnNames, tableNames } from '../../src/dictionary.ts';
import { contentsPath, pairContentsPath } from '../../src/dictionary/files.ts';
import { aboutCatalog } from '../../src/metadata/about.ts';
import { dataPackagePath } from '../../src/metadata/files.ts';
import type { Edition } from '../../src/edition.ts';
import { observationRows } from '../../src/observation/data-rows.ts';
import type { Catalogue } from './catalogue.ts';
import { activityRows } from './data/activities.ts';
import { budgetRows } from './data/budget.ts';
import { caveatRows } from './data/caveats.ts';
import { archive } from './data/archive.ts';
import { contents, pairContents } from './data/contents.ts';
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
import type { Put } from './data/put.ts';
import { reportRows } from './data/reports.ts';
import { restingOn } from './data/resting.ts';
import { madeAnew, type SlowFile } from './data/slow-files.ts';
import { sqlite } from './data/sqlite.ts';
import { statementRows } from './data/statements.ts';
import type { Tables } from './data/tables.ts';
import { workbook } from './data/workbook.ts';
import type { Identified } from './identify.ts';
import { catalogMetadata, describe, type Described, tableMetadata } from './metadata.ts';
import { factOf, type FileFact, type FileFacts, fileFacts } from './metadata/file-facts.ts';
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
    statements: statementRows(reports),
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
 * Makes the files for download: each table in every format, all tables in one file, those of each district and each
 * indicator, what describes them, and their index. Each goes to `keep` when it is made; what is known of it is returned,
 * by its path below `dist`. `now` is the edition that they are of; `slow` makes workbooks, or takes them from the site
 * before.
 */
export async function data(
  catalogue: Catalogue,
  reports: readonly Identified[],
  published: Published,
  now: Edition,
  keep: Put,
  slow: SlowFile = madeAnew,
): Promise<ReadonlyMap<string, FileFact>> {
  const described = describe(published, { catalogue, reports, id: now.id });
  const tables = dataRows(catalogue, reports);
  const made = new Map<string, FileFact>();
  const put: Put = (path, content) => {
    made.set(path, factOf(content));
    keep(path, content);
  };
  const facts = fileFacts(made);
  putTables(tables, described, now, put, facts);
  const whole = 'data/stadsdelskollen.xlsx';
  const ofTables = tableNames.map((name) => facts(`/data/${name}.json`).sha256);
  put(
    whole,
    slow(whole, ofTables, () => workbook(tables)),
  );
  put('data/stadsdelskollen.sqlite', sqlite(tables));
  partFiles(catalogue, tables, put, slow);
  for (const [path, text] of await catalogMetadata(described, facts)) put(path, text);
  const pairs = catalogue.series.map(({ id }) => id);
  put(pairContentsPath.slice(1), pairContents(facts, pairs));
  put(contentsPath.slice(1), contents(made, tables, now));
  return made;
}

/** Each table in every format, what describes them, and all of it in one archive. */
function putTables(tables: Tables, described: Described, now: Edition, put: Put, facts: FileFacts): void {
  const csvs = new Map(tableNames.map((name) => [name, csv(columnNames(name), tables[name])]));
  for (const [name, text] of csvs) {
    put(`data/${name}.csv`, text);
    put(`data/${name}.json`, json(tables[name]));
    put(`data/${name}.parquet`, parquet(name, tables[name]));
  }
  const about = tableMetadata(described, facts, tables);
  for (const [path, text] of about) put(path, text);
  const catalog = aboutCatalog({ ...described, bytes: () => null });
  const dataPackage = about.get(dataPackagePath.slice(1))!;
  put('data/stadsdelskollen.zip', archive(csvs, dataPackage, tables, catalog, now));
}

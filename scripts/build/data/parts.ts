/** The files of each district, of each indicator, and of each indicator in each district. */
import { csv, type Row } from '../../../src/csv.ts';
import { columnNames, dictionary, tableNames } from '../../../src/dictionary.ts';
import { partPath } from '../../../src/dictionary/files.ts';
import type { Series } from '../../../src/series.ts';
import type { Catalogue } from '../catalogue.ts';
import { aboutDistrict, aboutIndicator, aboutPair, known } from './about-part.ts';
import { districtSheet, indicatorSheet } from './about-sheet.ts';
import { compactRows } from './json.ts';
import type { Put } from './put.ts';
import { tableSheet } from './sheet.ts';
import type { SlowFile } from './slow-files.ts';
import type { Tables } from './tables.ts';
import { namesOf } from './workbook.ts';
import { xlsx } from './xlsx.ts';

/**
 * CSV, XLSX, JSON and metadata of each district with figures and each indicator with figures, and CSV and JSON of each
 * pair of them. The CSV and the JSON hold the observations; a district's workbook holds all of its tables. `slow` makes the
 * workbooks, or takes them.
 */
export function partFiles(catalogue: Catalogue, tables: Tables, put: Put, slow: SlowFile): void {
  const entries = known(catalogue);
  const names = namesOf(tables);
  const namesIn = (rows: readonly Row[]) => {
    const ids = new Set(rows.flatMap(({ district = null, indicator = null }) => [district, indicator]));
    return [...ids].map((id) => [names.district.get(id), names.indicator.get(id)]);
  };
  const rows = Map.groupBy(
    tables.observations,
    ({ district, indicator }) => `${String(district)}/${String(indicator)}`,
  );
  const rowsOf = (series: readonly Series[]) => series.flatMap(({ id }) => rows.get(id) ?? []);
  for (const [id, series] of Map.groupBy(catalogue.series, (one) => one.indicator)) {
    const entry = entries.indicators.get(id)!;
    const about = aboutIndicator(entry, series, entries);
    const own = rowsOf(series);
    putTexts(put, partPath('indikatorer', id), about, own);
    const path = below(partPath('indikatorer', id), 'xlsx');
    const book = () => xlsx([indicatorSheet(entry, about), tableSheet('observations', own, names)]);
    put(path, slow(path, [entry, about, own, namesIn(own)], book));
  }
  const tablesOf = byDistrict(tables);
  for (const [id, series] of Map.groupBy(catalogue.series, (one) => one.district)) {
    const entry = entries.districts.get(id)!;
    const about = aboutDistrict(entry, series, entries);
    putTexts(put, partPath('stadsdelar', id), about, rowsOf(series));
    const titles = about.reports.map((report) => entries.reports.get(report)!.title);
    const path = below(partPath('stadsdelar', id), 'xlsx');
    const own = tablesOf(id);
    const book = () =>
      xlsx([
        districtSheet(entry, about, titles),
        ...own.map(([name, rows]) => tableSheet(name, rows, names)),
      ]);
    const of = [entry, about, titles, own, namesIn(own.flatMap(([, rows]) => rows))];
    put(path, slow(path, of, book));
  }
  for (const one of catalogue.series) {
    const path = partPath('stadsdelar', one.id);
    put(below(path, 'csv'), csv(columnNames('observations'), rowsOf([one])));
    put(below(path, 'json'), text(aboutPair(one, entries)));
  }
}

/** The files of observations and of what they are; the JSON holds both. */
function putTexts(put: Put, path: string, about: object, rows: readonly Row[]): void {
  const head = text(about);
  put(below(path, 'csv'), csv(columnNames('observations'), rows));
  put(
    below(path, 'json'),
    head.replace(/\n}\n$/, () => `,\n "observations": ${compactRows(rows)}\n}\n`),
  );
  put(below(path, 'metadata.json'), head);
}

function below(path: string, extension: string): string {
  return `${path.slice(1)}.${extension}`;
}

/** An object as JSON, one key a line: easy to read and to compare, without the weight of indented lists. */
function text(about: object): string {
  const lines = Object.entries(about).map(
    ([key, value]) => ` ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** The rows of a district in every table that says which district its rows are about. */
function byDistrict(tables: Tables) {
  const whose = tableNames
    .filter((name) => dictionary[name].columns.some((column) => column.name === 'district'))
    .map((name) => [name, Map.groupBy(tables[name], (row) => row['district'])] as const);
  return (district: string) => whose.map(([name, rows]) => [name, rows.get(district) ?? []] as const);
}

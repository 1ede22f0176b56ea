import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { csv } from '../../src/csv.ts';
import { columnNames, type TableName, tableNames } from '../../src/dictionary.ts';
import type { Tables } from '../build/data/tables.ts';

/** A row as a CSV file has it: every value a text, "" where there is none. */
export type Cells = Readonly<Record<string, string>>;

/** The tables of a release as its CSV files have them. A table that came later than the release is empty there. */
export type CsvTables = Readonly<Record<TableName, readonly Cells[]>>;

/** What there is before the first release. */
export const noTables = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as CsvTables;

/** The CSV files of the tables, by name: what a release keeps, and what two releases are compared by. */
export function csvFiles(tables: Tables): Map<string, string> {
  return new Map(tableNames.map((name) => [`${name}.csv`, csv(columnNames(name), tables[name])]));
}

/**
 * Reads the CSV files of an earlier release.
 * @param path a folder (`dist/data`, an unpacked archive) or an archive, with the files in it or one level down.
 * @throws where there is no such thing, or no observations.csv with ids in it.
 */
export async function readCsvTables(path: string): Promise<CsvTables> {
  const files = (await stat(path)).isDirectory() ? await inFolder(path) : inArchive(await readFile(path));
  return parseTables(files, path);
}

/**
 * The rows of CSV files by name.
 * @throws {Error} naming `from` where no observations with ids are among them.
 */
export function parseTables(files: ReadonlyMap<string, string>, from: string): CsvTables {
  const tables = Object.fromEntries(
    tableNames.map((name) => [name, parsed(files.get(`${name}.csv`) ?? '')]),
  ) as unknown as CsvTables;
  if (tables.observations[0]?.['id'] === undefined)
    throw new Error(
      `${from}: no observations.csv with a column id. Expected the folder /data of a built site, or the archive of a release.`,
    );
  return tables;
}

function parsed(text: string): Cells[] {
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

async function inFolder(path: string): Promise<Map<string, string>> {
  const names = await readdir(path, { recursive: true });
  const own = names.filter((name) => name.split(/[\\/]/).length <= 2 && name.endsWith('.csv'));
  // What lies nearest wins: dist/data has folders with tables of their own.
  const nearestLast = own.sort((a, b) => b.length - a.length);
  return new Map(
    await Promise.all(
      nearestLast.map(async (name) => [basename(name), await readFile(join(path, name), 'utf8')] as const),
    ),
  );
}

function inArchive(bytes: Uint8Array): Map<string, string> {
  const decoder = new TextDecoder();
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [basename(name), decoder.decode(content)]),
  );
}

import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { csv } from '../../src/csv.ts';
import { columnNames, type TableName, tableNames } from '../../src/dictionary.ts';
import type { Tables } from '../build/data/tables.ts';
import { sha256 } from '../../src/sha256.ts';

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

const expected =
  'Expected the folder /data of a built site, or the archive of a release, packed or not, whole.';

/**
 * Reads the CSV files of an earlier release.
 * @param path a folder (`dist/data`, an unpacked archive) or an archive, with the files in it or one level down.
 * @throws where there is no such thing, no observations.csv with ids in it, or not all that was released.
 */
export async function readCsvTables(path: string): Promise<CsvTables> {
  const files = (await stat(path)).isDirectory()
    ? await inFolder(path)
    : inArchive(await readFile(path), path);
  const tables = parseTables(files, path);
  expectWhole(files, path);
  return tables;
}

/**
 * A table that is not there would make its rows new, a file cut off would make them withdrawn.
 * @throws {Error} where a table lacks that the sums name, or without sums any table, and where one is not as they say.
 */
function expectWhole(files: ReadonlyMap<string, string>, from: string): void {
  const sums = files.get('SHA256SUMS')?.split('\n');
  const released = tableNames.map((name) => `${name}.csv`).filter((name) => !sums || sumIn(sums, name));
  const lacking = released.filter((name) => !files.has(name));
  if (lacking.length > 0) throw new Error(`${from}: lacks ${lacking.join(', ')}. ${expected}`);
  const other = released.find((name) => sums && sumIn(sums, name) !== sha256(files.get(name)!));
  if (other) throw new Error(`${from}: ${other} is not what SHA256SUMS beside it says. ${expected}`);
}

//   6bd1…f0  observations.csv
//   ^^^^^^^^
function sumIn(sums: readonly string[], name: string): string | undefined {
  return sums.find((line) => line.endsWith(`  ${name}`))?.split(' ')[0];
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
    throw new Error(`${from}: no observations.csv with a column id. ${expected}`);
  return tables;
}

function parsed(text: string): Cells[] {
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

async function inFolder(path: string): Promise<Map<string, string>> {
  const folder = await holder(path);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv') || name === 'SHA256SUMS');
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

/** The folder with the observations: the one that is named, else the only one in it. */
async function holder(path: string): Promise<string> {
  const entries = await readdir(path, { withFileTypes: true });
  const within = entries.filter((one) => one.isDirectory()).map(({ name }) => join(path, name));
  const found = [path, ...within].filter((folder) => existsSync(join(folder, 'observations.csv')));
  if (found.length > 1 && found[0] !== path)
    throw new Error(`${path}: has several folders with observations.csv. Name one: ${found.join(', ')}.`);
  return found[0] ?? path;
}

function inArchive(bytes: Uint8Array, from: string): Map<string, string> {
  const decoder = new TextDecoder();
  return new Map(
    Object.entries(unpacked(bytes, from)).map(([name, content]) => [basename(name), decoder.decode(content)]),
  );
}

function unpacked(bytes: Uint8Array, from: string): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch {
    throw new Error(`${from}: no ZIP archive, or a part of one. ${expected}`);
  }
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { flat, type Row } from '../../../src/csv.ts';
import { dictionary, type TableName, tableNames } from '../../../src/dictionary.ts';
import { foreignKeys, primaryKey } from '../../../src/dictionary/keys.ts';
import type { ColumnType, DataColumn } from '../../../src/dictionary/table.ts';
import { describedColumns, dictionaryColumns } from './described-columns.ts';
import type { Tables } from './tables.ts';

/** What SQLite calls each type; a date is a text as YYYY-MM-DD, a boolean 0 or 1, a list one text as in CSV. */
const types: Record<ColumnType, string> = {
  text: 'TEXT',
  code: 'TEXT',
  list: 'TEXT',
  address: 'TEXT',
  date: 'TEXT',
  integer: 'INTEGER',
  boolean: 'INTEGER',
  number: 'REAL',
};

/** All tables as one SQLite database, with the dictionary as a table of its own. The same rows give the same bytes. */
export function sqlite(tables: Tables): Uint8Array {
  // A database that lives in memory cannot be read out in every Node that builds the site.
  const folder = mkdtempSync(join(tmpdir(), 'stadsdelskollen-'));
  const file = join(folder, 'data.sqlite');
  try {
    // A table leads to others that come after it; the data is held against its keys by the tests.
    const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
    for (const name of tableNames) fill(database, name, dictionary[name].columns, tables[name], keysOf(name));
    fill(database, 'dictionary', ofDictionary, describedColumns());
    database.exec('COMMIT');
    database.close();
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fill(
  database: DatabaseSync,
  table: string,
  columns: readonly Pick<DataColumn, 'name' | 'type'>[],
  rows: readonly Row[],
  keys: readonly string[] = [],
): void {
  const defined = columns.map(({ name, type }) => `"${name}" ${types[type]}`);
  database.exec(`CREATE TABLE "${table}" (${[...defined, ...keys].join(', ')})`);
  const insert = database.prepare(`INSERT INTO "${table}" VALUES (${columns.map(() => '?').join(', ')})`);
  for (const row of rows) insert.run(...columns.map(({ name }) => bound(row, name)));
}

/** What SQL says of a table's keys, for tools that lead from one table to another. */
function keysOf(table: TableName): string[] {
  const own = primaryKey(table).map((column) => `"${column}"`);
  return [
    ...(own.length > 0 ? [`PRIMARY KEY (${own.join(', ')})`] : []),
    ...foreignKeys(table).map(
      ({ column, table: other }) => `FOREIGN KEY ("${column}") REFERENCES "${other}" ("id")`,
    ),
  ];
}

function bound(row: Row, name: string): string | number | null {
  const value = flat(row[name] ?? null);
  return typeof value === 'boolean' ? Number(value) : value;
}

const ofDictionary = dictionaryColumns.map((name) => ({ name, type: 'text' as const }));

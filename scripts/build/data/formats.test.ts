/** Each format is read back by another library than wrote it, and held against the CSV row by row. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { gunzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import openSqlite from 'sql.js';
import { csv, type Row } from '../../../src/csv.ts';
import { columnNames, dictionary, type TableName, tableNames } from '../../../src/dictionary.ts';
import { primaryKey } from '../../../src/dictionary/keys.ts';
import { assemble } from '../assemble.ts';
import { dataRows } from '../data.ts';
import { readFacts } from '../facts.ts';
import { readRegistry } from '../registry/read.ts';
import { parquet } from './parquet.ts';
import { sqlite } from './sqlite.ts';
import type { Tables } from './tables.ts';
import { workbook } from './workbook.ts';

/** Texts that a spreadsheet would run, that hide in a line, or that quotes and commas break. */
const hostile = [
  '=1+1',
  '=HYPERLINK("https://example.org";"x")',
  '＝1+1',
  '＠SUM(A1)',
  '+1+cmd',
  '\n=1+1',
  '\t=1',
  ' inledande och avslutande ',
  'a, "b"\nc',
  "'=1",
  '<b>&amp;</b>',
  '0012',
  '2023-01-01',
  'TRUE',
  '-0 %',
];

let tables: Tables;
/** What the CSV says, as texts; the apostrophe before what would be run is CSV's own. */
let said: Record<TableName, Record<string, string>[]>;

before(async () => {
  const read = [await readFacts('content/facts'), await readRegistry('content/registry')] as const;
  const { catalogue, reports } = assemble(...read);
  const real = dataRows(catalogue, reports);
  const correction = (text: string, n: number): Row => ({
    id: `x-${n}`,
    report: 'langholmen-2023-t1',
    line: n + 1,
    page: null,
    district: 'bromma',
    indicator: null,
    printed: text,
    shown: text,
    reason: text,
    date: '2024-02-29',
    address: 'https://example.org/',
  });
  tables = { ...real, corrections: hostile.map(correction) };
  said = Object.fromEntries(tableNames.map((name) => [name, parsed(name)])) as typeof said;
});

function parsed(name: TableName): Record<string, string>[] {
  const text = csv(columnNames(name), tables[name]);
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    newline: '\r\n',
    skipEmptyLines: 'greedy',
  });
  assert.deepEqual(errors, [], name);
  return data.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, unquoted(value)])),
  );
}

/** Without the apostrophe that CSV puts before a formula, but for a text that begins with its own. */
function unquoted(value: string): string {
  return value.startsWith("'") && !hostile.includes(value) ? value.slice(1) : value;
}

/** A value that a reader gives, as CSV writes it. */
function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

/** Holds rows as a reader gives them against the CSV. */
function assertSame(name: TableName, rows: readonly Record<string, unknown>[]): void {
  assert.equal(rows.length, said[name].length, name);
  for (const [n, row] of rows.entries()) {
    const texts = Object.fromEntries(columnNames(name).map((column) => [column, asText(row[column])]));
    assert.deepEqual(texts, said[name][n], `${name}, row ${n + 1}`);
  }
}

test('a table of hostile texts is in the CSV as it was', () => {
  assert.deepEqual(
    said.corrections.map(({ printed }) => printed),
    hostile,
  );
  assert.ok(said.observations.length > 1000 && said.budget.length > 1000);
});

test('Parquet holds what the CSV holds, in typed columns', async () => {
  for (const name of tableNames) {
    const file = parquet(name, tables[name]).buffer as ArrayBuffer;
    const compressors = { GZIP: (bytes: Uint8Array) => gunzipSync(bytes) };
    assertSame(name, await parquetReadObjects({ file, compressors }));
    const [, ...schema] = parquetMetadata(file).schema;
    assert.deepEqual(
      schema.map(({ name: column }) => column),
      columnNames(name),
    );
    const typed = Object.fromEntries(schema.map(({ name: column, type }) => [column, type]));
    for (const { name: column, type } of dictionary[name].columns)
      if (type === 'number') assert.equal(typed[column], 'DOUBLE', `${name}.${column}`);
  }
});

test('SQLite holds what the CSV holds, numbers as numbers, and the dictionary', async () => {
  const { Database } = await openSqlite();
  const database = new Database(sqlite(tables));
  const all = (query: string) => {
    const [found] = database.exec(query);
    return (found?.values ?? []).map((values) =>
      Object.fromEntries(found!.columns.map((column, n) => [column, values[n]])),
    );
  };
  for (const name of tableNames) {
    const booleans = dictionary[name].columns.filter(({ type }) => type === 'boolean');
    const rows = all(`SELECT * FROM "${name}"`).map((row) => ({
      ...row,
      ...Object.fromEntries(
        booleans.map(({ name: column }) => [column, row[column] === null ? null : row[column] === 1]),
      ),
    }));
    assertSame(name, rows);
  }
  // The corrections are invented here, and of a report that is not there.
  assert.deepEqual(all(`SELECT * FROM pragma_foreign_key_check WHERE "table" <> 'corrections'`), []);
  const keys = all(`SELECT name, pk FROM pragma_table_info('budget') WHERE pk > 0 ORDER BY pk`);
  assert.deepEqual(
    keys.map(({ name }) => name),
    primaryKey('budget'),
  );
  assert.equal(all(`SELECT * FROM pragma_foreign_key_list('observations')`).length, 3);
  const types = all('SELECT DISTINCT typeof(value) AS type FROM observations ORDER BY 1');
  assert.deepEqual(types, [{ type: 'null' }, { type: 'real' }]);
  const [described] = all(`SELECT count(*) AS columns FROM dictionary WHERE "table" = 'budget'`);
  assert.deepEqual(described, { columns: columnNames('budget').length });
  database.close();
});

test('the workbook holds what the CSV holds, as numbers, dates and texts, with names beside ids', async () => {
  const sheets = await readWorkbook(Buffer.from(workbook(tables)), { trim: false });
  const [contents, fields, ...rest] = sheets;
  assert.equal(contents?.sheet, 'Innehåll');
  assert.equal(fields?.sheet, 'Ordlista');
  assert.deepEqual(
    rest.map(({ sheet }) => sheet),
    tableNames.map((name) => dictionary[name].title.sv),
  );
  for (const [n, name] of tableNames.entries()) {
    const [head = [], ...data] = rest[n]!.data;
    assert.equal(new Set(head).size, head.length, `${name}: no column is named twice`);
    const rows = data.map((cells) =>
      Object.fromEntries(head.map((column, at) => [String(column), cells[at]])),
    );
    assertSame(name, rows);
    for (const { name: column, type } of dictionary[name].columns) {
      const kinds = new Set(rows.flatMap((row) => (row[column] == null ? [] : [kindOf(row[column])])));
      const expected = { number: 'number', integer: 'number', date: 'date', boolean: 'boolean' }[
        type as 'date'
      ];
      assert.deepEqual(
        [...kinds].filter((kind) => kind !== (expected ?? 'string')),
        [],
        `${name}.${column}`,
      );
    }
  }
  const [head = [], first = []] = rest[0]!.data;
  const named = Object.fromEntries(head.map((column, at) => [String(column), first[at]]));
  const nameOf = (table: 'districts' | 'indicators', id: unknown) =>
    tables[table].find((row) => row['id'] === id)?.['name'];
  assert.equal(named['district_name'], nameOf('districts', named['district']));
  assert.equal(named['indicator_name'], nameOf('indicators', named['indicator']));
});

function kindOf(value: unknown): string {
  return value instanceof Date ? 'date' : typeof value;
}

test('a text that no cell of Excel holds stops the build', () => {
  const [correction] = tables.corrections;
  const long = { ...tables, corrections: [{ ...correction!, shown: 'å'.repeat(32_768) }] };
  assert.throws(
    () => workbook(long),
    /Rättelser, row 1, column shown \([a-z0-9-]+:\d+\): 32768 characters, expected at most 32767/,
  );
});

test('the same rows give the same bytes', () => {
  const once = [workbook(tables), sqlite(tables), parquet('budget', tables.budget)];
  const again = [workbook(tables), sqlite(tables), parquet('budget', tables.budget)];
  for (const [n, bytes] of once.entries()) assert.ok(Buffer.from(bytes).equals(again[n]!), `file ${n}`);
});

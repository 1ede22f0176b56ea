import assert from 'node:assert/strict';
import { test } from 'node:test';
import Papa from 'papaparse';
import { csv } from '../../../src/csv.ts';
import { columnNames, dictionary, tableNames } from '../../../src/dictionary.ts';
import { aboutCatalog } from '../../../src/metadata/about.ts';
import { assemble } from '../assemble.ts';
import { dataRows } from '../data.ts';
import { readFacts } from '../facts.ts';
import { published } from '../invented.ts';
import { readRegistry } from '../registry/read.ts';
import { csvw } from './csvw.ts';

interface Column {
  name: string;
  titles: string;
  datatype: string | { base: string; format: string };
  null: string;
  separator?: string;
}
interface Table {
  url: string;
  tableSchema: {
    columns: Column[];
    primaryKey?: string[];
    foreignKeys?: { columnReference: string; reference: { resource: string; columnReference: string } }[];
  };
}

const about = aboutCatalog({
  ...published,
  id: 'a0b1c2d3',
  reports: 1,
  reportYears: null,
  figureYears: null,
  bytes: () => null,
});
const { tables, ...group } = JSON.parse(csvw(about)) as {
  '@context': unknown;
  dialect: { delimiter: string; quoteChar: string; lineTerminators: ['\r\n' | '\n'] };
  tables: Table[];
};

test('the group names every CSV file, and every column by its heading', () => {
  assert.deepEqual(group['@context'], ['http://www.w3.org/ns/csvw', { '@language': 'sv' }]);
  assert.deepEqual(
    tables.map(({ url }) => url),
    tableNames.map((name) => `${name}.csv`),
  );
  for (const [n, { tableSchema }] of tables.entries()) {
    const headings = columnNames(tableNames[n]!);
    assert.deepEqual(
      tableSchema.columns.map(({ titles }) => titles),
      headings,
    );
    // A column's name is a part of an address: no blanks, no leading underscore.
    for (const { name } of tableSchema.columns) assert.match(name, /^[a-z][a-z0-9_]*$/);
  }
});

test('codes, lists and keys are those of the dictionary', () => {
  const urls = new Map(tables.map((table) => [table.url, table]));
  for (const [n, { tableSchema }] of tables.entries()) {
    const described = dictionary[tableNames[n]!].columns;
    for (const [at, { datatype, separator }] of tableSchema.columns.entries()) {
      const { codes, type } = described[at]!;
      assert.equal(separator, type === 'list' ? ' | ' : undefined);
      if (codes) {
        assert.ok(typeof datatype === 'object');
        const pattern = new RegExp(`^(?:${datatype.format})$`);
        assert.ok(codes.every((code) => pattern.test(code)));
        assert.ok(!pattern.test(`${codes[0]}x`));
      }
    }
    for (const { columnReference, reference } of tableSchema.foreignKeys ?? []) {
      assert.ok(tableSchema.columns.some(({ name }) => name === columnReference));
      const other = urls.get(reference.resource)!;
      assert.deepEqual(other.tableSchema.primaryKey, [reference.columnReference]);
    }
  }
});

/** What a cell of each type looks like. */
const forms: Record<string, RegExp> = {
  string: /^/,
  integer: /^-?\d+$/,
  double: /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  anyURI: /^https:\/\//,
};

test('who reads the files as the group says gets rows of the types that it says', async () => {
  const { catalogue, reports } = assemble(
    await readFacts('content/facts'),
    await readRegistry('content/registry'),
  );
  const rows = dataRows(catalogue, reports);
  const { delimiter, quoteChar, lineTerminators } = group.dialect;
  for (const [n, { url, tableSchema }] of tables.entries()) {
    const name = tableNames[n]!;
    const [headings, ...cells] = Papa.parse<string[]>(csv(columnNames(name), rows[name]).trimEnd(), {
      delimiter,
      quoteChar,
      newline: lineTerminators[0],
    }).data;
    assert.deepEqual(
      headings,
      tableSchema.columns.map(({ titles }) => titles),
      url,
    );
    assert.equal(cells.length, rows[name].length, url);
    for (const row of cells)
      for (const [at, { titles, datatype, null: empty, separator }] of tableSchema.columns.entries()) {
        const { base, format = '' } = typeof datatype === 'object' ? datatype : { base: datatype };
        const shape = format ? new RegExp(`^(?:${format})$`) : forms[base]!;
        const values = row[at] === empty ? [] : separator ? row[at]!.split(separator) : [row[at]!];
        for (const value of values) assert.match(value, shape, `${url}, ${titles}`);
      }
  }
});

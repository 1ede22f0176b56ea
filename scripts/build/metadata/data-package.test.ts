/** The Data Package held against its profile, and every row of the project's own tables against its schema. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { Ajv } from 'ajv';
import Papa from 'papaparse';
import { csv } from '../../../src/csv.ts';
import { columnNames, type TableName, tableNames } from '../../../src/dictionary.ts';
import { aboutCatalog } from '../../../src/metadata/about.ts';
import { assemble } from '../assemble.ts';
import { dataRows } from '../data.ts';
import type { Tables } from '../data/tables.ts';
import { readFacts } from '../facts.ts';
import { published } from '../invented.ts';
import { describe } from '../metadata.ts';
import { readRegistry } from '../registry/read.ts';
import { dataPackage } from './data-package.ts';
import { factOf, fileFacts } from './file-facts.ts';

interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  format?: string;
  constraints?: { enum: string[] };
}
interface Schema {
  fields: Field[];
  missingValues: string[];
  primaryKey?: string[];
  foreignKeys?: { fields: [string]; reference: { resource: TableName; fields: [string] } }[];
}
interface Package {
  resources: {
    name: TableName;
    path: string;
    bytes: number;
    hash: string;
    dialect: { delimiter: string; lineTerminator: '\r\n' | '\n'; quoteChar: string };
    schema: Schema;
  }[];
}

let tables: Tables;
let files: Map<string, string>;
let described: Package;

before(async () => {
  const { catalogue, reports } = assemble(
    await readFacts('content/facts'),
    await readRegistry('content/registry'),
  );
  tables = dataRows(catalogue, reports);
  files = new Map(tableNames.map((name) => [`data/${name}.csv`, csv(columnNames(name), tables[name])]));
  const about = aboutCatalog({
    ...describe(published, { catalogue, reports, id: 'a0b1c2d3' }),
    bytes: () => null,
  });
  described = JSON.parse(
    dataPackage(about, fileFacts(new Map([...files].map(([path, text]) => [path, factOf(text)])))),
  ) as Package;
});

test('the descriptor follows the profile of Data Package 2.0', () => {
  const profile = readFileSync('scripts/build/metadata/fixtures/data-package-2.0/datapackage.json', 'utf8');
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addFormat('uri', (value: string) => URL.canParse(value));
  ajv.addFormat('date-time', (value: string) => !Number.isNaN(Date.parse(value)));
  ajv.addFormat('email', (value: string) => value.includes('@'));
  ajv.addFormat('textarea', true);
  const follows = ajv.compile(JSON.parse(profile) as object);
  follows(described);
  assert.deepEqual(follows.errors, null);
  follows({ ...described, resources: [{ name: 'x', path: '/etc/passwd' }] });
  assert.notEqual(follows.errors, null);
});

/** What keeps a text of a CSV file from being a value of a field, after the Table Schema; null where nothing does. */
function fault(
  { type, format, constraints }: Field,
  missing: readonly string[],
  text: string,
): string | null {
  if (missing.includes(text)) return null;
  if (constraints && !constraints.enum.includes(text)) return `none of ${constraints.enum.join(', ')}`;
  const forms = {
    string: format === 'uri' ? /^https?:\/\// : /^/,
    integer: /^-?\d+$/,
    number: /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/,
    boolean: /^(true|false)$/,
    date: /^\d{4}-\d\d-\d\d$/,
  };
  return forms[type].test(text) ? null : `no ${type}`;
}

test('every row of every table is valid against its schema', () => {
  const read = new Map<TableName, Record<string, string>[]>();
  for (const { name, path, bytes, hash, dialect, schema } of described.resources) {
    const text = files.get(`data/${path}`)!;
    assert.equal(Buffer.byteLength(text), bytes, path);
    assert.equal(hash, `sha256:${createHash('sha256').update(text).digest('hex')}`, path);
    const { data, meta, errors } = Papa.parse<Record<string, string>>(text, {
      header: true,
      delimiter: dialect.delimiter,
      newline: dialect.lineTerminator,
      quoteChar: dialect.quoteChar,
      skipEmptyLines: 'greedy',
    });
    assert.deepEqual(errors, []);
    assert.deepEqual(
      meta.fields,
      schema.fields.map((field) => field.name),
      name,
    );
    assert.equal(data.length, tables[name].length);
    for (const [n, row] of data.entries())
      for (const field of schema.fields)
        assert.equal(
          fault(field, schema.missingValues, row[field.name]!),
          null,
          `${name}, row ${n + 1}, ${field.name}`,
        );
    read.set(name, data);
  }
  for (const { name, schema } of described.resources) {
    const rows = read.get(name)!;
    if (schema.primaryKey) {
      const values = rows.map((row) => schema.primaryKey!.map((key) => row[key]));
      assert.equal(new Set(values.map((value) => JSON.stringify(value))).size, rows.length, name);
      assert.ok(!values.flat().includes(''), name);
    }
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(read.get(reference.resource)!.map((row) => row[reference.fields[0]]));
      const lost = rows.map((row) => row[fields[0]]!).filter((value) => value !== '' && !known.has(value));
      assert.deepEqual(lost, [], `${name}.${fields[0]}`);
    }
  }
});

/**
 * Every example is run against the built site and gives the answer that the page shows. What needs a program that is not
 * here is skipped and says so.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import sirv from 'sirv';
import { examples, factsExample, filled } from '../examples/list.ts';
import { dist } from './site.ts';

const run = promisify(execFile);

let server: Server;
/** Where the data files are served, as in an example: "http://127.0.0.1:40001/data/". */
let data: string;
/** A folder of the project, where packages are found, for the examples as they are run. */
let folder: string;

before(async () => {
  const files = sirv(dist, { dev: true });
  server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404).end();
    }),
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  data = `http://127.0.0.1:${(server.address() as AddressInfo).port}/data/`;
  folder = mkdtempSync(resolve('node_modules', '.examples-'));
});
after(() => {
  rmSync(folder, { recursive: true });
  server.closeAllConnections();
  server.close();
});

const source = (file: string, from: string) => filled(readFileSync(`src/examples/${file}`, 'utf8'), from);

/** What a program prints that is given an example. */
async function printed(program: string, file: string): Promise<string[]> {
  const path = join(folder, file);
  writeFileSync(path, source(file, data));
  const { stdout } = await run(program, [path]);
  return stdout.trim().split(/\r?\n/);
}

/** The answer as it follows from the published CSV, without any of the examples. */
function expected(): string[] {
  const rows = (table: string) =>
    Papa.parse<Record<string, string>>(readFileSync(join(dist, `data/${table}.csv`), 'utf8').trim(), {
      header: true,
    }).data;
  const names = new Map(rows('districts').map(({ id, name }) => [id, name]));
  return rows('observations')
    .filter((row) => row['indicator'] === 'sjukfranvaro' && row['measure'] === 'utfall')
    .filter((row) => row['span'] === 'ar' && !row['reported'] && row['worth'] !== 'osaker' && !row['caveats'])
    .sort((a, b) => (`${a['district']}${a['year']}` < `${b['district']}${b['year']}` ? -1 : 1))
    .map((row) => `${names.get(row['district'])}, ${row['year']}: ${row['text']}`);
}

async function has(program: string): Promise<boolean> {
  return run(program, ['--version']).then(
    () => true,
    () => false,
  );
}

/** The programs that examples are run with; the others have tests of their own below. */
const programs: Record<string, string> = {
  'python.py': 'python3',
  'javascript.mjs': process.execPath,
  'curl.sh': 'bash',
  'r.R': 'Rscript',
};

test('the page shows every example, with the address of this site, and the answer', () => {
  const page = readFileSync(join(dist, 'data/exempel/index.html'), 'utf8');
  const answer = /id="svar"[^>]*>([^<]*)</.exec(page)![1]!.split('\n');
  assert.deepEqual(answer, expected());
  assert.ok(answer.length > 2, 'an answer that tells something');
  for (const { file } of [...examples, factsExample])
    assert.ok(page.includes(`id="${file.split('.')[0]}"`), file);
  assert.doesNotMatch(page, /\{\{|&#123;&#123;/);
});

for (const [file, program] of Object.entries(programs))
  test(`${file} prints the answer`, async (context) => {
    const needed = file === 'curl.sh' ? ['curl', 'jq'] : [program];
    for (const one of needed) if (!(await has(one))) return context.skip(`${one} is not installed`);
    assert.deepEqual(await printed(program, file), expected());
  });

test('every column that an example names is one of the data files, also for Excel and pandas, which are not run', () => {
  const heads = ['observations', 'districts'].flatMap((table) =>
    readFileSync(join(dist, `data/${table}.csv`), 'utf8')
      .split('\r\n', 1)[0]!
      .split(','),
  );
  const forms: Record<string, RegExp> = {
    'excel.m': /\[([a-z]\w*)\](?! *=>)/g,
    'pandas.py': /siffror\["(\w+)"\]/g,
    'r.R': /\b(\w+) ==/g,
  };
  for (const [file, form] of Object.entries(forms)) {
    const named = [...source(file, data).matchAll(form)].map(([, name]) => name!);
    assert.ok(named.length > 2, file);
    for (const name of named) assert.ok(heads.includes(name), `${file}: ${name}`);
  }
});

/** DuckDB reads the files from their folder: what reads them from an address is an extension that the net has. */
async function duckdb(file: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create()).connect();
  const statements = source(file, `${resolve(dist, 'data')}/`)
    .split(/;\s*$/m)
    .filter((one) => one.trim());
  let rows: Record<string, unknown>[] = [];
  for (const statement of statements) rows = (await connection.runAndReadAll(statement)).getRowObjectsJson();
  connection.closeSync();
  return rows;
}

test('duckdb.sql gives the answer', async () => {
  assert.deepEqual(
    (await duckdb('duckdb.sql')).map(({ svar }) => svar),
    expected(),
  );
});

test('facts.sql has every row of its tables, once', async () => {
  const { tables } = JSON.parse(readFileSync(join(dist, 'data/index.json'), 'utf8')) as {
    tables: { name: string; rows: number }[];
  };
  const rows = await duckdb('facts.sql');
  assert.deepEqual(
    rows.map(({ table }) => table),
    ['activities', 'budget', 'decisions', 'goals', 'observations'],
  );
  for (const { table, rader } of rows)
    assert.equal(Number(rader), tables.find(({ name }) => name === table)!.rows, String(table));
});

test('sqlite.sql gives the answer', () => {
  const path = join(folder, 'stadsdelskollen.sqlite');
  copyFileSync(join(dist, 'data/stadsdelskollen.sqlite'), path);
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = database.prepare(source('sqlite.sql', data)).all();
  database.close();
  assert.deepEqual(
    rows.map(({ svar }) => svar),
    expected(),
  );
});

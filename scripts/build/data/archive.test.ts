import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { parse } from 'yaml';
import { columnNames, tableNames } from '../../../src/dictionary.ts';
import { assemble } from '../assemble.ts';
import { dataId } from '../edition.ts';
import { facts, published, registry, row } from '../invented.ts';
import { inMemory } from './in-memory.ts';
import { licenceText } from './licence.ts';

const { catalogue, reports } = assemble([facts({ indicators: [row()] })], registry());
const id = dataId({ catalogue, reports });
const released = { ...published, releases: [{ version: '1.1.0', date: '2024-02-29', id }] };
const make = (by: typeof published) => inMemory({ catalogue, reports }, by);
const files = await make(released);
const packed = unzipSync(Buffer.from(files.get('data/stadsdelskollen.zip')!));
const text = (name: string) => strFromU8(packed[`stadsdelskollen/${name}`] ?? assert.fail(name));

test('the archive holds every table as it stands beside it, and what explains and allows their use', () => {
  const names = Object.keys(packed).map((path) => path.replace('stadsdelskollen/', ''));
  assert.deepEqual(names, [
    'CITATION.cff',
    'LICENSE.txt',
    'README.md',
    ...[...tableNames.map((name) => `${name}.csv`), 'datapackage.json', 'dictionary.csv'].sort(),
  ]);
  for (const name of tableNames) assert.equal(text(`${name}.csv`), files.get(`data/${name}.csv`), name);
  const { resources } = JSON.parse(text('datapackage.json')) as { resources: { path: string }[] };
  for (const { path } of resources) assert.ok(names.includes(path), `the package names ${path}`);
});

test('its dictionary explains every column of every table in both languages', () => {
  const { data: columns } = Papa.parse<Record<string, string>>(text('dictionary.csv'), {
    header: true,
    skipEmptyLines: true,
  });
  for (const name of tableNames)
    assert.deepEqual(
      columns.filter(({ table }) => table === name).map(({ column }) => column),
      columnNames(name),
    );
  assert.deepEqual(
    columns.filter(({ description, description_en }) => !description || !description_en),
    [],
  );
});

test('its README names each table, the release, how to read doubt, and what was measured, in both languages', () => {
  const [swedish, english] = text('README.md').split('\n---\n');
  for (const part of [swedish!, english!]) {
    for (const name of tableNames) assert.match(part, new RegExp(`^- \`${name}\\.csv\``, 'm'), name);
    for (const word of ['worth', 'caveats', 'missing', '1.1.0', 'CC0 1.0'])
      assert.ok(part.includes(word), word);
  }
  assert.match(swedish!, /inte mätt/);
  assert.match(english!, /has not been measured/);
});

test('its citation is a CITATION.cff of the release, and its licence names the terms and their address', () => {
  const cited = parse(text('CITATION.cff')) as Record<string, unknown>;
  assert.equal(cited['cff-version'], '1.2.0');
  assert.deepEqual(
    [cited['type'], cited['version'], cited['date-released'], cited['authors']],
    ['dataset', '1.1.0', '2024-02-29', [{ name: 'Långholmens vänner' }]],
  );
  assert.match(
    text('LICENSE.txt'),
    /^CC0 1\.0\n[^]*https?:\/\/creativecommons\.org\/[^]*\n4\. Limitations and Disclaimers\.\n/,
  );
  const other = { name: 'CC BY 4.0', iri: 'https://creativecommons.org/licenses/by/4.0/' };
  assert.doesNotMatch(licenceText({ licence: other }), /CC0/);
});

test('data that no release holds are cited by their name alone', async () => {
  const unreleased = await make(published);
  const zip = unzipSync(Buffer.from(unreleased.get('data/stadsdelskollen.zip')!));
  const cited = parse(strFromU8(zip['stadsdelskollen/CITATION.cff']!)) as Record<string, unknown>;
  assert.deepEqual([cited['version'], cited['date-released']], [id, undefined]);
});

test('the same data give the same archive', async () => {
  const again = await make(released);
  assert.deepEqual(again.get('data/stadsdelskollen.zip'), files.get('data/stadsdelskollen.zip'));
});

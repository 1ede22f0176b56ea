/** The files of each district and each indicator, held against the tables that they are parts of. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import readWorkbook from 'read-excel-file/node';
import { csv, type Row } from '../../../src/csv.ts';
import { columnNames } from '../../../src/dictionary.ts';
import { assemble } from '../assemble.ts';
import type { Catalogue } from '../catalogue.ts';
import { dataRows } from '../data.ts';
import { readFacts } from '../facts.ts';
import { readRegistry } from '../registry/read.ts';
import { partFiles } from './parts.ts';
import { madeAnew } from './slow-files.ts';
import type { Tables } from './tables.ts';

let catalogue: Catalogue;
let tables: Tables;
const files = new Map<string, string | Uint8Array>();

before(async () => {
  const made = assemble(await readFacts('content/facts'), await readRegistry('content/registry'));
  catalogue = made.catalogue;
  tables = dataRows(made.catalogue, made.reports);
  partFiles(catalogue, tables, (path, content) => void files.set(path, content), madeAnew);
});

const read = (path: string) => Buffer.from(files.get(path) ?? assert.fail(`${path} is missing`)).toString();
const parsed = (path: string) => JSON.parse(read(path)) as Record<string, unknown> & { observations: Row[] };

/** The paths of the parts of a kind, with the rows that they hold. */
function parts(): [path: string, rows: readonly Row[]][] {
  const by = (column: string) => [...Map.groupBy(tables.observations, (row) => String(row[column]))];
  return [
    ...by('district').map(([id, rows]): [string, Row[]] => [`data/stadsdelar/${id}`, rows]),
    ...by('indicator').map(([id, rows]): [string, Row[]] => [`data/indikatorer/${id}`, rows]),
  ];
}

test('each district and each indicator has its own rows as CSV and JSON, and nobody else theirs', () => {
  assert.ok(parts().length > 160);
  for (const [path, rows] of parts()) {
    assert.equal(read(`${path}.csv`), csv(columnNames('observations'), rows), path);
    const { observations } = parsed(`${path}.json`);
    const whole = observations.map((row) =>
      Object.fromEntries(
        columnNames('observations').map((name) => [name, row[name] ?? (isList(name) ? [] : null)]),
      ),
    );
    assert.deepEqual(whole, rows, path);
    assert.deepEqual(Object.keys(observations[0]!), columnNames('observations'), 'the first row names all');
  }
});

function isList(name: string): boolean {
  return Array.isArray(tables.observations[0]![name]);
}

test('the metadata say what to think of first, then unit, definition and direction', () => {
  for (const { id, unit, direction } of catalogue.indicators) {
    const about = parsed(`data/indikatorer/${id}.metadata.json`);
    const [first] = Object.keys(about);
    assert.equal(first, 'caveats', id);
    assert.deepEqual([about['unit'], about['direction']], [unit, direction], id);
    assert.ok('definition' in about, id);
    assert.ok(
      read(`data/indikatorer/${id}.json`).startsWith(
        read(`data/indikatorer/${id}.metadata.json`).slice(0, -3),
      ),
    );
  }
});

test('what a report says against figures stands in the metadata of their indicator, with how many they are', () => {
  const qualified = tables.observations.filter((row) => (row['caveats'] as string[]).length > 0);
  assert.ok(qualified.length > 10);
  for (const [indicator, rows] of Map.groupBy(qualified, (row) => String(row['indicator']))) {
    const about = parsed(`data/indikatorer/${indicator}.metadata.json`);
    const caveats = about['caveats'] as { kind: string; figures: number | null; text: object }[];
    for (const kind of new Set(
      rows.flatMap((row) => (row['caveats'] as string[]).map((one) => one.split(':')[0]!)),
    )) {
      const concerned = rows.filter((row) =>
        (row['caveats'] as string[]).some((one) => one.startsWith(`${kind}:`)),
      );
      assert.equal(
        caveats.find((one) => one.kind === kind)?.figures,
        concerned.length,
        `${indicator} ${kind}`,
      );
    }
  }
});

test('a workbook of a part begins with what to think of, and holds its rows as they are', async () => {
  const [[path, rows] = assert.fail()] = parts();
  const [about, first, ...others] = await readWorkbook(Buffer.from(files.get(`${path}.xlsx`)!));
  assert.equal(about?.sheet, 'Om siffrorna');
  assert.equal(about.data[1]?.[0], 'Läs detta först');
  const [head = [], ...data] = first!.data;
  const values = data.map((cells) => cells[head.indexOf('value')] ?? null);
  assert.deepEqual(
    values,
    rows.map((row) => row['value']),
  );
  assert.deepEqual(
    others.map(({ sheet }) => sheet),
    [
      'Ekonomi och volymer',
      'Aktiviteter',
      'Mål och bedömningar',
      'Förslag till beslut',
      'Sagt i löptext',
      'Rapporter',
      'Frågor',
      'Reservationer',
      'Noter',
      'Rättelser',
    ],
  );
});

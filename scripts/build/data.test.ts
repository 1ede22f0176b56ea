import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { columnNames, tableNames } from '../../src/dictionary.ts';
import { releaseId } from '../../src/release.ts';
import { settings } from '../../src/settings.ts';
import { assemble } from './assemble.ts';
import { dataRows } from './data.ts';
import { inMemory } from './data/in-memory.ts';
import { cell, facts, registry, row, table } from './invented.ts';
import { BuildError } from './problem.ts';

const report = facts({
  indicators: [row({ outcome: cell('-0 %', 0), target: cell('Tas fram av nämnd', null, null) })],
  activities: [
    {
      goal: '1.1',
      name: 'Bygga en brygga',
      start: '2023-02-01',
      end: '2023-01-01',
      deviation: false,
      status: null,
      owner: 'namnd',
      lines: [30, 30],
    },
  ],
});
const { catalogue, reports } = assemble([report], registry());
const byId = <Entry extends { id: string }>(entries: readonly Entry[]) =>
  new Map(entries.map((entry) => [entry.id, entry]));

test('each table is there in every format, with the same rows in CSV and JSON', async () => {
  const files = await inMemory({ catalogue, reports });
  const ends = ['csv', 'json', 'parquet'];
  assert.deepEqual(
    [...files.keys()],
    [
      ...tableNames.flatMap((name) => ends.map((end) => `data/${name}.${end}`)),
      'data/csv-metadata.json',
      'data/datapackage.json',
      'data/observations.jsonstat.json',
      'data/stadsdelskollen.zip',
      'data/stadsdelskollen.xlsx',
      'data/stadsdelskollen.sqlite',
      ...['csv', 'json', 'metadata.json', 'xlsx'].map((end) => `data/indikatorer/nojda-sjoman.${end}`),
      ...['csv', 'json', 'metadata.json', 'xlsx'].map((end) => `data/stadsdelar/langholmen.${end}`),
      ...['csv', 'json'].map((end) => `data/stadsdelar/langholmen/nojda-sjoman.${end}`),
      'datasets/dcat',
      'datasets/dcat.ttl',
      'datasets/dcat.jsonld',
      'data/stadsdelar/index.json',
      'data/index.json',
    ],
  );
  const read = (path: string) => Buffer.from(files.get(path)!).toString();
  for (const name of tableNames) {
    const json = JSON.parse(read(`data/${name}.json`)) as unknown[];
    const [head, ...lines] = read(`data/${name}.csv`).split('\r\n');
    assert.equal(head, columnNames(name).join(','));
    assert.equal(lines.length, json.length + 1, name);
  }
  const json = JSON.parse(read('data/observations.json')) as { text: string; value: number | null }[];
  assert.deepEqual(
    json.map(({ text, value }) => [text, value]),
    [
      ['-0 %', 0],
      ['Tas fram av nämnd', null],
    ],
  );
});

test('the index names each file with its size, those of tables with their sum, and each table with its rows', async () => {
  const files = await inMemory({ catalogue, reports });
  interface Told {
    url: string;
    bytes: number;
    sha256: string;
  }
  interface Part {
    stem: string;
    files: Record<string, Pick<Told, 'bytes'>>;
  }
  const read = (path: string) => JSON.parse(Buffer.from(files.get(path)!).toString()) as unknown;
  const pathOf = (url: string) => new URL(url).pathname.slice(settings.base.length);
  const index = read('data/index.json') as {
    release: object;
    tables: { name: string; rows: number; files: Told[] }[];
    files: Told[];
    metadata: Told[];
    districts: Part[];
    indicators: Part[];
    pairs: string;
  };
  const { pairs } = read(pathOf(index.pairs)) as { pairs: Part[] };
  assert.deepEqual(
    index.tables.map(({ name }) => name),
    tableNames,
  );
  assert.deepEqual(index.release, {
    version: null,
    date: null,
    id: releaseId(byId([report]), byId(catalogue.series)),
  });
  const told = [...index.tables.flatMap((table) => table.files), ...index.files, ...index.metadata];
  const parts = [...index.districts, ...index.indicators, ...pairs].flatMap((part) =>
    Object.entries(part.files).map(([end, { bytes }]) => ({ bytes, url: `${part.stem}.${end}` })),
  );
  const real = [...files].filter(([path]) => !path.endsWith('/index.json'));
  assert.deepEqual(
    [...told, ...parts].map(({ url, bytes }) => [pathOf(url), bytes]).sort(),
    real.map(([path, content]) => [path, Buffer.from(content).length]).sort(),
  );
  for (const { url, sha256 } of told) {
    const content = files.get(pathOf(url))!;
    assert.equal(sha256, createHash('sha256').update(content).digest('hex'), url);
  }
  assert.equal(index.tables.find(({ name }) => name === 'observations')?.rows, 2);
});

test('a row that breaks its description stops the build', () => {
  const activities = [{ ...report.activities[0]!, start: 'i vår', end: null }];
  const broken = assemble([{ ...report, activities }], registry());
  assert.throws(
    () => dataRows(broken.catalogue, broken.reports),
    (error) =>
      error instanceof BuildError && /^data\/activities row 1, column start: "i vår"/.test(error.message),
  );
});

test('money, activities and decisions are rows with their place, worth and address', () => {
  const money = table(
    'driftbudget',
    `Mnkr | Budget | Prognos | Avvikelse
    Netto | 10,0 | 12,5 | -2,5
    varav löner | | 4,0 | slopad`,
  );
  const decision = {
    n: 2,
    kind: 'malandring' as const,
    amounts: [cell('0,3 mnkr', 0.3, 'mnkr', 5)],
    indicator: 'Andel nöjda sjömän',
    from: cell('14 %', 14, '%', 5),
    to: null,
    lines: [5, 6] as [number, number],
  };
  const all = assemble([{ ...report, tables: [money], decisions: [decision] }], registry());
  const { budget, activities, decisions } = dataRows(all.catalogue, all.reports);
  const pick = (row: object, names: string[]) => names.map((name) => (row as Record<string, unknown>)[name]);
  assert.deepEqual(
    budget.map((row) =>
      pick(row, ['row', 'label', 'parent', 'column', 'heading', 'role', 'value', 'unit', 'text', 'line']),
    ),
    [
      [1, 'Netto', null, 1, 'Budget', 'budget', 10, 'mnkr', '10,0', 31],
      [1, 'Netto', null, 2, 'Prognos', 'forecast', 12.5, 'mnkr', '12,5', 31],
      [1, 'Netto', null, 3, 'Avvikelse', 'deviation', -2.5, 'mnkr', '-2,5', 31],
      [2, 'varav löner', 'Netto', 2, 'Prognos', 'forecast', 4, 'mnkr', '4,0', 32],
      [2, 'varav löner', 'Netto', 3, 'Avvikelse', 'deviation', null, 'mnkr', 'slopad', 32],
    ],
  );
  const [activity] = activities;
  assert.deepEqual(
    pick(activity!, ['name', 'goal_name', 'council_goal', 'start', 'end', 'deviation', 'worth']),
    ['Bygga en brygga', 'Alla kan segla', '2023-2026/1.1', '2023-02-01', '2023-01-01', false, 'tryckt'],
  );
  const plan = assemble([{ ...report, type: 'verksamhetsplan', tertial: null }], registry());
  const [planned] = dataRows(plan.catalogue, plan.reports).activities;
  assert.equal(planned!['deviation'], null);
  assert.match(String(activity!['address']), /^https:\/\/.+\/rapporter\/langholmen-2023-t1\/#L30$/);
  assert.deepEqual(
    pick(decisions[0]!, [
      'number',
      'amounts',
      'amount_values',
      'amount_units',
      'indicator',
      'from_value',
      'to_value',
    ]),
    [2, ['0,3 mnkr'], ['0.3'], ['mnkr'], 'nojda-sjoman', 14, null],
  );
});

test('figures, goals and questions name their page where the source has pages', () => {
  const pages = [1, 12, 25];
  const paged = { ...report, source: { ...report.source, pages } };
  const { catalogue, reports } = assemble([paged], registry());
  const { observations, goals, findings, reports: all } = dataRows(catalogue, reports);
  const places = [...observations, ...goals].map(({ line, page }) => [line, page]);
  assert.deepEqual(places, [
    [20, 2],
    [20, 2],
    [10, 1],
  ]);
  assert.deepEqual([findings[0]!['lines'], findings[0]!['pages']], [['30'], ['3']]);
  assert.equal(all[0]!['source_pages'], 3);
});

/** The cube held against the rows of the project's own figures. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Row } from '../../../src/csv.ts';
import { aboutCatalog } from '../../../src/metadata/about.ts';
import { assemble } from '../assemble.ts';
import { dataRows } from '../data.ts';
import type { Tables } from '../data/tables.ts';
import { readFacts } from '../facts.ts';
import { published } from '../invented.ts';
import { readRegistry } from '../registry/read.ts';
import { jsonStat } from './json-stat.ts';

interface Cube {
  version: string;
  class: string;
  id: string[];
  size: number[];
  role: Record<string, string[]>;
  dimension: Record<
    string,
    {
      category: {
        index: string[];
        label: Record<string, string>;
        unit?: Record<string, { label: string }>;
      };
    }
  >;
  value: Record<string, number>;
  status: Record<string, string>;
}

const about = aboutCatalog({
  ...published,
  id: 'a0b1c2d3',
  reports: 1,
  reportYears: null,
  figureYears: null,
  bytes: () => null,
});
let tables: Tables;
let cube: Cube;

before(async () => {
  const { catalogue, reports } = assemble(
    await readFacts('content/facts'),
    await readRegistry('content/registry'),
  );
  tables = dataRows(catalogue, reports);
  cube = JSON.parse(jsonStat(about, tables)) as Cube;
});

test('sizes, categories and labels agree, and no cell lies outside', () => {
  assert.deepEqual([cube.version, cube.class], ['2.0', 'dataset']);
  assert.deepEqual(cube.id, Object.keys(cube.dimension));
  for (const [n, name] of cube.id.entries()) {
    const { index, label } = cube.dimension[name]!.category;
    assert.equal(index.length, cube.size[n]);
    assert.deepEqual(Object.keys(label).sort(), [...index].sort());
  }
  assert.ok(
    Object.values(cube.role)
      .flat()
      .every((name) => cube.id.includes(name)),
  );
  const cells = cube.size.reduce((product, size) => product * size, 1);
  for (const place of [...Object.keys(cube.value), ...Object.keys(cube.status)])
    assert.ok(Number(place) >= 0 && Number(place) < cells, place);
});

test('each indicator has the unit that it has in the tables', () => {
  const { index, unit = {} } = cube.dimension['indicator']!.category;
  const units = new Map(tables.indicators.map((row) => [row['id'], row['unit']]));
  assert.ok(Object.keys(unit).length > 0);
  for (const id of index) assert.equal(unit[id]?.label ?? null, units.get(id) ?? null, id);
});

/** The ids of a cell by its place. */
function idsOf(of: Cube, place: number): string[] {
  return of.id.map((name, n) => {
    const after = of.size.slice(n + 1).reduce((product, size) => product * size, 1);
    return of.dimension[name]!.category.index[Math.floor(place / after) % of.size[n]!]!;
  });
}

test('every figure of the tables is in its cell, and no other', () => {
  const figures = tables.observations.filter(({ value }) => value !== null);
  const key = ({ district, indicator, measure, year, span, reported, until }: Row) =>
    [district, indicator, measure, [year, span, reported, until].filter(Boolean).join('-')].join();
  const expected = new Map(figures.map((row) => [key(row), row['value']]));
  assert.equal(expected.size, figures.length);
  const found = Object.entries(cube.value).map(([place, value]) => [
    idsOf(cube, Number(place)).join(),
    value,
  ]);
  assert.deepEqual(new Map(found as [string, number][]), expected);
});

test('a cell says what keeps its figure from standing as it is printed', () => {
  const doubtful = tables.observations.filter(({ worth }) => worth !== 'tryckt').length;
  const said = Object.values(cube.status).filter((status) =>
    /osaker|lagad|tolkad|omraknad|rattad/.test(status),
  );
  assert.equal(said.length, doubtful);
  const missing = tables.observations.filter((row) => row['missing'] !== null).length;
  assert.equal(tables.observations.length - missing, Object.keys(cube.value).length);
});

test('where reports differ the newest stands in the cell, and the cell says so', () => {
  const [row] = tables.observations.filter(({ value }) => value !== null);
  const report = String(row!['report']).replace(/-\d{4}-.*/, '');
  const of = (year: number, value: number): Row => ({ ...row!, report: `${report}-${year}-t1`, value });
  const same = [of(2021, 1), of(2023, 3), of(2022, 2)];
  const { value, status } = JSON.parse(jsonStat(about, { ...tables, observations: same })) as Cube;
  assert.deepEqual(Object.values(value), [3]);
  assert.match(Object.values(status)[0]!, /\bseveral\b/);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DataFileName, dictionary } from '../../src/dictionary.ts';
import { assemble } from './assemble.ts';
import { data, dataRows } from './data.ts';
import { cell, facts, registry, row } from './invented.ts';

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

test('every file has the columns of the dictionary, in its order and of its types', () => {
  const rows = dataRows(catalogue, reports);
  assert.deepEqual(Object.keys(rows), Object.keys(dictionary));
  for (const [name, { columns }] of Object.entries(dictionary)) {
    const all = rows[name as DataFileName];
    assert.ok(all.length > 0, name);
    for (const one of all) {
      assert.deepEqual(
        Object.keys(one),
        columns.map((column) => column.name),
        name,
      );
      for (const { name: key, type, codes } of columns) {
        const value = one[key];
        if (type === 'list') assert.ok(Array.isArray(value), key);
        else if (value === null) continue;
        else if (type === 'integer') assert.ok(Number.isInteger(value), key);
        else if (type === 'number') assert.equal(typeof value, 'number', key);
        else assert.equal(typeof value, 'string', key);
        if (codes && value) assert.ok(codes.includes(String(value)), `${key}: ${String(value)}`);
        if (type === 'date' && value) assert.match(String(value), /^\d{4}-\d\d-\d\d$/);
      }
    }
  }
});

test('each file is there as CSV and JSON with the same rows', () => {
  const files = data(catalogue, reports);
  assert.deepEqual(
    [...files.keys()],
    ['reports', 'goals', 'observations', 'indicators', 'findings'].flatMap((name) => [
      `data/${name}.csv`,
      `data/${name}.json`,
    ]),
  );
  const json = JSON.parse(files.get('data/observations.json')!) as { text: string; value: number | null }[];
  assert.deepEqual(
    json.map(({ text, value }) => [text, value]),
    [
      ['-0 %', 0],
      ['Tas fram av nämnd', null],
    ],
  );
  assert.equal(files.get('data/observations.csv')!.split('\r\n').length, 1 + json.length + 1);
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

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import { assemble } from '../build/assemble.ts';
import { dataRows } from '../build/data.ts';
import { parquet } from '../build/data/parquet.ts';
import { cell, facts, registry, row } from '../build/invented.ts';
import { write } from '../build/folder/write.ts';
import { partitions } from './partitions.ts';

const years = [2023, 2024, 2025];
const report = (year: number) =>
  facts({
    id: `langholmen-${year}-t1`,
    year,
    indicators: [row({ outcome: cell(`${year - 2000} %`, year - 2000) })],
  });
const all = years.map(report);
const { catalogue, reports } = assemble(all, registry({}, all.map(({ id }) => id))); // prettier-ignore
const tables = dataRows(catalogue, reports);

test('files by the year of the report, and those of a table without reports beside them', () => {
  const names = [...partitions(tables).keys()];
  for (const year of years)
    assert.ok(names.includes(`observations/report_year=${year}/observations.parquet`), String(year));
  assert.ok(names.includes('indicators.parquet') && names.includes('districts.parquet'));
});

test('DuckDB reads them as one table, with the rows of the whole one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'partition-'));
  try {
    await write(folder, partitions(tables));
    writeFileSync(join(folder, 'whole.parquet'), parquet('observations', tables.observations));
    const connection = await (await DuckDBInstance.create()).connect();
    const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
    const parts = `read_parquet('${folder}/observations/*/*.parquet', hive_partitioning = true)`;
    const whole = `read_parquet('${folder}/whole.parquet')`;
    const columns = "COLUMNS(c -> c <> 'report_year')";
    assert.deepEqual(
      await ask(`SELECT ${columns} FROM ${parts} ORDER BY id, report`),
      await ask(`SELECT * FROM ${whole} ORDER BY id, report`),
    );
    assert.deepEqual(
      (await ask(`SELECT DISTINCT report_year AS y FROM ${parts} ORDER BY y`)).map(({ y }) => Number(y)),
      years,
    );
    connection.closeSync();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

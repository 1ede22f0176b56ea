/** A text that a spreadsheet would run is a text in every format, whatever stands before it and however it is written. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { parquetReadObjects } from 'hyparquet';
import readWorkbook from 'read-excel-file/node';
import openSqlite from 'sql.js';
import { gunzipSync as gunzip, strFromU8, unzipSync } from 'fflate';
import { csv, type Row } from '../../../src/csv.ts';
import { columnNames, tableNames } from '../../../src/dictionary.ts';
import { compactRows, json } from './json.ts';
import { parquet } from './parquet.ts';
import { tableSheet } from './sheet.ts';
import { sqlite } from './sqlite.ts';
import type { Tables } from './tables.ts';
import { xlsx } from './xlsx.ts';
import { lawRuns } from '../../../src/law-runs.ts';

/** What opens a formula, in full width too, behind what some programs drop, and what follows it. */
const formula = fc
  .tuple(
    fc.constantFrom('', '\t', '\n', '\r\n', ' ', '\u00a0', '\u200b', '\v', '\u2028'),
    fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠'),
    fc.constantFrom('1+1', 'SUM(A1)', "cmd|' /C calc'!A0", 'HYPERLINK("https://example.org")', 'A1 | =B1'),
  )
  .map((parts) => parts.join(''));

const rowOf = (text: string): Row => ({
  id: 'x-1',
  report: 'langholmen-2023-t1',
  line: 1,
  page: null,
  district: 'langholmen',
  indicator: null,
  printed: text,
  shown: text,
  reason: text,
  date: '2024-02-29',
  address: 'https://example.org/',
});
const nameless = { district: new Map(), indicator: new Map() };
const empty = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables;

test('in CSV it has an apostrophe first, in the cell that it stands in', () => {
  fc.assert(
    fc.property(formula, (text) => {
      const { data } = Papa.parse<string[]>(csv(columnNames('corrections'), [rowOf(text)]), {
        delimiter: ',',
        newline: '\r\n',
      });
      assert.equal(data[1]?.[columnNames('corrections').indexOf('printed')], `'${text}`);
      assert.equal(data[1]?.length, columnNames('corrections').length);
    }),
  );
});

test('in a workbook it is a shared text: no cell has a formula', async () => {
  await fc.assert(
    fc.asyncProperty(formula, async (text) => {
      const book = Buffer.from(xlsx([tableSheet('corrections', [rowOf(text)], nameless)]));
      const sheet = strFromU8(unzipSync(book)['xl/worksheets/sheet1.xml']!);
      assert.doesNotMatch(sheet, /<f[ >]/);
      const [read] = await readWorkbook(book, { trim: false });
      const column = read!.data[0]!.indexOf('printed');
      // XML has no vertical tab, and one line end.
      const kept = text.replace('\v', '').replace('\r\n', '\n');
      assert.equal(String(read!.data[1]![column]).replace('\r\n', '\n'), kept);
    }),
    { numRuns: lawRuns(40) },
  );
});

test('in JSON, Parquet and SQLite it is the text that it was', async () => {
  const { Database } = await openSqlite();
  await fc.assert(
    fc.asyncProperty(formula, async (text) => {
      const corrections = [rowOf(text)];
      for (const written of [json(corrections), compactRows(corrections)])
        assert.equal((JSON.parse(written) as Row[])[0]?.['printed'], text);
      const [read] = await parquetReadObjects({
        file: parquet('corrections', corrections).buffer as ArrayBuffer,
        compressors: { GZIP: (bytes: Uint8Array) => gunzip(bytes) },
      });
      assert.equal(read?.['printed'], text);
      const database = new Database(sqlite({ ...empty, corrections }));
      const [found] = database.exec('SELECT printed, typeof(printed) FROM corrections');
      assert.deepEqual(found?.values, [[text, 'text']]);
      database.close();
    }),
    { numRuns: lawRuns(20) },
  );
});

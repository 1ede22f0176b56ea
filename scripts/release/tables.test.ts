import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { archive } from './archive.ts';
import { csvFiles, noTables, readCsvTables } from './tables.ts';

let folder = '';
before(() => (folder = mkdtempSync(join(tmpdir(), 'release-tables-'))));
after(() => rmSync(folder, { recursive: true }));

const observation = { id: 'x/y/utfall/2023-t1', report: 'x-2023-t1' };
const files = new Map([
  ...csvFiles(noTables),
  ['observations.csv', 'id,report\r\nx/y/utfall/2023-t1,x-2023-t1\r\n'],
]);
const zip = archive('1.0.0', files);

/** A folder of the test's own with some files in it. */
function put(name: string, parts: ReadonlyMap<string, string | Uint8Array>): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  for (const [file, content] of parts) writeFileSync(join(path, file), content);
  return path;
}

test('a release is read packed and not, from its folder and from the one around it', async () => {
  const packed = join(put('packed', new Map([['1.0.0.zip', zip]])), '1.0.0.zip');
  const inner = put('around/data', files);
  for (const path of [packed, inner, join(folder, 'around')])
    assert.deepEqual((await readCsvTables(path)).observations, [observation], path);
});

test('a part of a release is refused: what lacks would be told as new, what was cut off as withdrawn', async () => {
  const some = new Map([...files].filter(([name]) => name !== 'budget.csv' && name !== 'reports.csv'));
  await assert.rejects(readCsvTables(put('some', some)), /some: lacks budget\.csv, reports\.csv\. Expected/);

  const sums = new Map([...files, ['SHA256SUMS', `${'0'.repeat(64)}  observations.csv\n`]]);
  await assert.rejects(
    readCsvTables(put('cut', sums)),
    /cut: observations\.csv is not what SHA256SUMS beside it/,
  );

  const half = join(put('half', new Map([['1.0.0.zip', zip.subarray(0, zip.length / 2)]])), '1.0.0.zip');
  await assert.rejects(readCsvTables(half), /1\.0\.0\.zip: no ZIP archive, or a part of one/);
});

test('a table that came after the release is empty in it', async () => {
  const { observations } = await readCsvTables(put('early', earlier()));
  assert.deepEqual(observations, [observation]);
});

/** The archive of a release that had no caveats yet: its sums do not name them. */
function earlier(): Map<string, string> {
  const had = [...files].filter(([name]) => name !== 'caveats.csv');
  const parts = Object.entries(unzipSync(archive('0.9.0', new Map(had))));
  return new Map(parts.map(([name, content]) => [basename(name), strFromU8(content)]));
}

test('where several folders hold one, or none does, it says so', async () => {
  put('several/one', files);
  put('several/two', files);
  await assert.rejects(readCsvTables(join(folder, 'several')), /Name one: .*one, .*two/);
  await assert.rejects(readCsvTables(put('none', new Map())), /none: no observations\.csv with a column id/);
});

import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { putNew } from './put-new.ts';

let directory = '';
before(async () => {
  directory = await mkdtemp(join(tmpdir(), 'put-new-'));
});
after(() => rm(directory, { recursive: true }));

const entry = (path: string) => ({ path, text: `${path}\n`, open: [] });

test('all entries are put, or none; a file that is there stays as it is', async () => {
  await putNew(directory, [entry('reports/a.yml')]);
  await writeFile(join(directory, 'reports/b.yml'), 'by hand\n');
  await assert.rejects(putNew(directory, [entry('indicators/a.yml'), entry('reports/b.yml')]), /EEXIST/);
  const files = (await readdir(directory, { recursive: true })).sort();
  assert.deepEqual(files, ['indicators', 'reports', 'reports/a.yml', 'reports/b.yml']);
  assert.equal(await readFile(join(directory, 'reports/b.yml'), 'utf8'), 'by hand\n');
  assert.equal(await readFile(join(directory, 'reports/a.yml'), 'utf8'), 'reports/a.yml\n');
});

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { expectDisk, expectPlace } from './place.ts';

let work = '';
before(async () => {
  work = await mkdtemp(join(tmpdir(), 'place-'));
});
after(() => rm(work, { recursive: true }));

test('a site takes the place of nothing, of an empty folder and of a site', async () => {
  const dist = join(work, 'site');
  await expectPlace(dist, work);
  await mkdir(dist);
  await expectPlace(dist, work);
  await writeFile(join(dist, 'index.html'), '');
  await expectPlace(dist, work);
});

test('a file, a link and a folder of other files stand in the way: they are never removed', async () => {
  const [file, link, documents] = [join(work, 'file'), join(work, 'link'), join(work, 'documents')];
  await writeFile(file, '');
  await symlink(work, link);
  await mkdir(documents);
  await writeFile(join(documents, 'letter.txt'), '');
  await assert.rejects(expectPlace(file, work), /file is no folder.*\(dist-place\)\. Move it away/);
  await assert.rejects(expectPlace(link, work), /link is a link.*Name the folder that it leads to/);
  await assert.rejects(expectPlace(documents, work), /documents holds files but no index\.html/);
});

/** A disk of its own on most Linux machines. */
const memory = '/dev/shm';
const skip =
  existsSync(memory) && (await stat(memory)).dev !== (await stat(tmpdir())).dev ? false : 'one disk';

test('a folder on another disk stands in the way', { skip }, async () => {
  const dist = await mkdtemp(join(memory, 'dist-'));
  try {
    await assert.rejects(expectPlace(dist, work), /is on another disk than .*DIST_DIR=.*\/site/);
    await assert.rejects(
      expectDisk(dist, dist, work),
      /is on another disk than the project.*copy dist\/ there/,
    );
  } finally {
    await rm(dist, { recursive: true });
  }
});

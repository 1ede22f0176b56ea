import assert from 'node:assert/strict';
import { mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keepTimes } from './keep-times.ts';
import { sumsName, sumsOfSite } from './sums.ts';
import { putBelow } from './write.ts';

const long = new Date('2020-02-03T04:05:06.789Z');
const later = new Date('2020-02-03T04:05:07.789Z');

test('a file that says the same keeps its time, whatever else changed around it', async () => {
  const root = await mkdtemp(join(tmpdir(), 'keep-'));
  try {
    const site = async (name: string, files: Record<string, string>, time?: Date) => {
      const put = putBelow(join(root, name));
      for (const [path, text] of Object.entries(files)) put(path, text);
      for (const [path, text] of await sumsOfSite(join(root, name))) put(path, text);
      if (time)
        for (const path of [...Object.keys(files), sumsName])
          await utimes(join(root, name, path), time, time);
      return join(root, name);
    };
    const before = await site(
      'before',
      {
        'same/index.html': 'a',
        'other.html': 'b',
        'longer.html': 'c',
        'gone.html': 'd',
        'touched.html': 'e',
      },
      long,
    );
    // Written after the build, by whomever: a host may have what it said then, which is as long.
    await writeFile(join(before, 'touched.html'), 'E');
    await utimes(join(before, 'touched.html'), later, later);
    const changed = { 'other.html': 'x', 'longer.html': 'cc', 'new.html': 'e', 'touched.html': 'e' };
    const next = await site('next', { 'same/index.html': 'a', ...changed });
    assert.deepEqual(await keepTimes(next, before), { rewritten: 5, kept: 1, gone: 1 });
    const timeOf = async (path: string) => (await stat(join(next, path))).mtime;
    assert.deepEqual(await timeOf('same/index.html'), long);
    for (const path of [...Object.keys(changed), sumsName])
      assert.ok((await timeOf(path)) > later, `${path} is new`);
    assert.deepEqual(await keepTimes(next, join(root, 'nowhere')), { rewritten: 6, kept: 0, gone: 0 });
  } finally {
    await rm(root, { recursive: true });
  }
});

test('a site of the same bytes is the same to its last file', async () => {
  const root = await mkdtemp(join(tmpdir(), 'keep-'));
  try {
    for (const name of ['before', 'next']) {
      const put = putBelow(join(root, name));
      put('index.html', 'a');
      for (const [path, text] of await sumsOfSite(join(root, name))) put(path, text);
    }
    assert.deepEqual(await keepTimes(join(root, 'next'), join(root, 'before')), { rewritten: 0, kept: 2, gone: 0 }); // prettier-ignore
  } finally {
    await rm(root, { recursive: true });
  }
});

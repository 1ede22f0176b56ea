import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { keepTimes } from './keep-times.ts';

const long = new Date('2020-02-03T04:05:06.789Z');

test('a file that says the same keeps its time, whatever else changed around it', async () => {
  const root = await mkdtemp(join(tmpdir(), 'keep-'));
  try {
    const write = async (path: string, text: string) => {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    };
    for (const [path, text] of [
      ['same/index.html', 'a'],
      ['other.html', 'b'],
      ['longer.html', 'c'],
      ['gone.html', 'd'],
    ] as const) {
      await write(`before/${path}`, text);
      await utimes(join(root, 'before', path), long, long);
    }
    await write('next/same/index.html', 'a');
    await write('next/other.html', 'x');
    await write('next/longer.html', 'cc');
    await write('next/new.html', 'e');
    const kept = await keepTimes(join(root, 'next'), join(root, 'before'));
    assert.deepEqual(kept, { rewritten: 3, kept: 1, gone: 1 });
    const timeOf = async (path: string) => (await stat(join(root, 'next', path))).mtime;
    assert.deepEqual(await timeOf('same/index.html'), long);
    for (const path of ['other.html', 'longer.html', 'new.html'])
      assert.ok((await timeOf(path)) > long, `${path} is new`);
    assert.deepEqual(await keepTimes(join(root, 'next'), join(root, 'nowhere')), {
      rewritten: 4,
      kept: 0,
      gone: 0,
    });
  } finally {
    await rm(root, { recursive: true });
  }
});

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { recover, swap } from './swap.ts';
import { replace } from './write.ts';

async function folder(run: (path: string) => Promise<void>): Promise<void> {
  const path = await mkdtemp(join(tmpdir(), 'swap-'));
  await run(path).finally(() => rm(path, { recursive: true }));
}

test('the new site takes the place of the old one, which goes', () =>
  folder(async (path) => {
    const [next, dist, old] = [join(path, 'next'), join(path, 'dist'), join(path, 'old')];
    await mkdir(dist);
    await writeFile(join(dist, 'gone.html'), 'old');
    await mkdir(next);
    await writeFile(join(next, 'index.html'), 'new');
    await swap(next, dist, old);
    assert.deepEqual(await readdir(path), ['dist']);
    assert.deepEqual(await readdir(dist), ['index.html']);
  }));

test('the old site comes back when the new one is not there', () =>
  folder(async (path) => {
    const dist = join(path, 'dist');
    await mkdir(dist);
    await writeFile(join(dist, 'index.html'), 'old');
    await assert.rejects(swap(join(path, 'next'), dist, join(path, 'old')));
    assert.equal(await readFile(join(dist, 'index.html'), 'utf8'), 'old');
  }));

test('a site that a killed swap moved aside comes back, also when the next build fails', () =>
  folder(async (path) => {
    const [next, dist, old] = [join(path, 'next'), join(path, 'dist'), join(path, 'old')];
    const aside = async () => {
      await mkdir(old);
      await writeFile(join(old, 'index.html'), 'the only copy');
    };
    await aside();
    await recover(dist, old);
    assert.equal(await readFile(join(dist, 'index.html'), 'utf8'), 'the only copy');
    await rm(dist, { recursive: true });
    await aside();
    await assert.rejects(swap(next, dist, old));
    assert.equal(await readFile(join(dist, 'index.html'), 'utf8'), 'the only copy');
    await aside();
    await recover(dist, old);
    assert.deepEqual(
      await readdir(path),
      ['dist', 'old'],
      'where a site stands, what was moved aside may go',
    );
  }));

test('a generated folder holds the given files and nothing else', () =>
  folder(async (path) => {
    await replace(
      path,
      new Map([
        ['districts/a.mdx', 'a'],
        ['data/b.json', 'b'],
      ]),
    );
    await replace(path, new Map([['data/b.json', 'c']]));
    const files = (await readdir(path, { recursive: true, withFileTypes: true })).filter((one) =>
      one.isFile(),
    );
    assert.deepEqual(
      files.map(({ name }) => name),
      ['b.json'],
    );
    assert.equal(await readFile(join(path, 'data/b.json'), 'utf8'), 'c');
  }));

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { IndexFile } from './packed.ts';
import { stable } from './stable.ts';

const words = ['segel', 'roder', 'ankare', 'kompass', 'fyr', 'boj', 'kaj', 'hamn'];

/** The index of a few pages with two filters. */
async function made(): Promise<IndexFile[]> {
  const { index } = await createIndex({});
  for (const [n, word] of words.entries())
    await index!.addCustomRecord({
      url: `/${word}/`,
      content: `Om ${word} och båtar.`,
      language: 'sv',
      meta: { title: word },
      filters: { slag: [word], ar: [String(2020 + (n % 5))] },
    });
  const { files } = await index!.getFiles();
  await index!.deleteIndex();
  return files;
}

test('the same pages give the same files, with the same bytes, and lose nothing', async () => {
  const [one, other] = [await made(), await made()];
  await close();
  const sorted = (files: readonly IndexFile[]) =>
    files.map(({ path, content }) => `${path} ${Buffer.from(content).toString('base64')}`).sort();
  assert.deepEqual(sorted(stable(one)), sorted(stable(other)));
  const filters = stable(one).filter(({ path }) => path.startsWith('filter/'));
  const text = filters.map(({ content }) => gunzipSync(content).toString()).join();
  for (const value of [...words, '2020', '2024']) assert.ok(text.includes(value), value);
  const meta = stable(one).find(({ path }) => path.endsWith('.pf_meta'))!;
  const entry = stable(one).find(({ path }) => path === 'pagefind-entry.json')!;
  const [, hash] = /\.(\w+)\.pf_meta$/.exec(meta.path)!;
  assert.ok(Buffer.from(entry.content).toString().includes(`"${hash}"`));
  const names = gunzipSync(meta.content).toString('latin1');
  for (const { path } of filters) assert.ok(names.includes(/(\w+)\.pf_filter$/.exec(path)![1]!), path);
});

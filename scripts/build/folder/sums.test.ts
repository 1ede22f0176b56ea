import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { sha256 } from '../../../src/sha256.ts';
import { sumsOfData, sumsOfSite } from './sums.ts';
import { putBelow } from './write.ts';

const files = { 'index.html': 'Segel', 'data/index.html': 'Data', 'data/b.csv': 'b', 'data/a/c.csv': 'c' };

/** What a file of sums says, by the names in it. */
const told = (text: string) =>
  Object.fromEntries(text.trim().split('\n').map((line) => line.split('  ').reverse() as [string, string])); // prettier-ignore

test('each folder has the sums of its own files, whether they were known when they were written or not', async () => {
  const site = mkdtempSync(join(tmpdir(), 'sums-'));
  try {
    const put = putBelow(site);
    for (const [path, text] of Object.entries(files)) put(path, text);
    const known = new Map([['data/b.csv', sha256('b')]]);

    const ofData = (await sumsOfData(site, known)).get('data/SHA256SUMS')!;
    assert.deepEqual(told(ofData), { 'b.csv': sha256('b'), 'a/c.csv': sha256('c') });
    put('data/SHA256SUMS', ofData);

    const ofSite = (await sumsOfSite(site, known)).get('SHA256SUMS')!;
    const all = { ...files, 'data/SHA256SUMS': ofData };
    assert.deepEqual(
      told(ofSite),
      Object.fromEntries(Object.entries(all).map(([path, text]) => [path, sha256(text)])),
    );
    assert.deepEqual(await sumsOfSite(site), await sumsOfSite(site, known));
  } finally {
    rmSync(site, { recursive: true });
  }
});

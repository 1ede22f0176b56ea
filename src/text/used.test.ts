import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { test } from 'node:test';

const isSource = (file: string) => !file.endsWith('.test.ts');
const sources = globSync('{src,scripts}/**/*.{ts,astro}')
  .filter(isSource)
  .map((file) => readFileSync(file, 'utf8'));

test('every text of an object of texts is used by a file that imports it', async () => {
  const unused: string[] = [];
  let met = 0;
  for (const file of globSync('src/text/*.ts').filter(isSource)) {
    const users = sources.filter((source) => source.includes(`/${basename(file)}'`));
    const own = readFileSync(file, 'utf8');
    for (const [name, texts] of Object.entries((await import(resolve(file))) as object)) {
      // What is looked up by a code is used by none of its names.
      const isByCode = [own, ...users].some((source) => source.includes(`${name}[`));
      if (typeof texts !== 'object' || texts === null || Array.isArray(texts) || isByCode) continue;
      for (const key of Object.keys(texts as object)) {
        met++;
        const word = new RegExp(`\\b${key}\\b`, 'g');
        const isUsed = users.some((source) => source.search(word) >= 0) || (own.match(word)?.length ?? 0) > 1;
        if (!isUsed) unused.push(`${file}: ${name}.${key}`);
      }
    }
  }
  assert.ok(met > 500, `${met} texts were found`);
  assert.deepEqual(unused, []);
});

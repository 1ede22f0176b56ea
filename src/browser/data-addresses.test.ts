import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { tableNames } from '../dictionary.ts';
import { builtPages } from './html-links.ts';
import { dist } from './site.ts';

const read = (path: string) => readFileSync(join(dist, path), 'utf8');

test('the address of every row of the data leads to its page, and to its line or question there', () => {
  const pages = builtPages(dist);
  let rows = 0;
  const broken = tableNames.flatMap((name) =>
    (JSON.parse(read(`data/${name}.json`)) as { address: string }[]).flatMap(({ address }) => {
      rows++;
      const { pathname, hash } = new URL(address);
      const page = pages.get(decodeURI(pathname));
      const isThere = page && (hash === '' || page.ids.has(decodeURIComponent(hash.slice(1))));
      return isThere ? [] : [`${name}: ${address}`];
    }),
  );
  assert.deepEqual(broken.slice(0, 10), []);
  assert.ok(rows > 3000, `${rows} rows`);
});

test('every file that the index of the data names is there, as long as it says', () => {
  interface Listed {
    files: { url: string; bytes: number }[];
  }
  const index = JSON.parse(read('data/index.json')) as Listed & { tables: Listed[] };
  const files = [index, ...index.tables].flatMap((one) => one.files);
  for (const { url, bytes } of files) {
    const file = join(dist, new URL(url).pathname);
    assert.ok(existsSync(file), url);
    assert.equal(readFileSync(file).length, bytes, url);
  }
});

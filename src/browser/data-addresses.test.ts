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
  interface Part {
    stem: string;
    files: Record<string, { bytes: number }>;
  }
  type Index = Listed & { tables: Listed[]; metadata: Listed['files'] } & Record<
      'districts' | 'indicators',
      Part[]
    >;
  const index = JSON.parse(read('data/index.json')) as Index;
  const { pairs } = JSON.parse(read('data/stadsdelar/index.json')) as { pairs: Part[] };
  const files = [
    ...[index, ...index.tables].flatMap((one) => one.files),
    ...index.metadata,
    ...[...index.districts, ...index.indicators, ...pairs].flatMap((part) =>
      Object.entries(part.files).map(([end, { bytes }]) => ({ url: `${part.stem}.${end}`, bytes })),
    ),
  ];
  assert.ok(files.length > 1000, `${files.length} files`);
  for (const { url, bytes } of files) {
    const file = join(dist, new URL(url).pathname);
    assert.ok(existsSync(file), url);
    assert.equal(readFileSync(file).length, bytes, url);
  }
});

test('a page with figures of its own tells programs of their files, and offers Excel before CSV', () => {
  let told = 0;
  for (const [path, html] of pagesWithFigures()) {
    const links = [
      ...html.matchAll(/<link rel="alternate" type="(?:text\/csv|application\/json)" href="([^"]+)"/g),
    ];
    assert.equal(links.length, 2, path);
    for (const [, file = ''] of links) assert.ok(existsSync(join(dist, file)), `${path}: ${file}`);
    told++;
  }
  assert.ok(told > 500, `${told} pages`);
  for (const path of ['indikatorer/sjukfranvaro', 'stadsdelar/norra-innerstaden']) {
    const html = read(`${path}/index.html`);
    const [excel, csv] = ['xlsx', 'csv'].map((end) => html.lastIndexOf(`href="/data/${path}.${end}"`));
    assert.ok(0 < excel! && excel! < csv!, path);
  }
});

/** The pages of each indicator, and of each in each district. */
function pagesWithFigures(): [path: string, html: string][] {
  const { pairs } = JSON.parse(read('data/stadsdelar/index.json')) as { pairs: { id: string }[] };
  const { indicators } = JSON.parse(read('data/index.json')) as { indicators: { id: string }[] };
  return [
    ...pairs.map(({ id }) => `stadsdelar/${id}/`),
    ...indicators.map(({ id }) => `indikatorer/${id}/`),
  ].map((path) => [path, read(`${path}index.html`)]);
}

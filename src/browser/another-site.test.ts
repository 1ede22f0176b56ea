/** A site built with other settings and other facts: below a base path, with a scan that is hardly readable. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { type BuiltPage, builtPages } from './html-links.ts';
import { openSite } from './site.ts';

const work = '.build/another-site';
const folder = join(work, 'dist');
const damaged = 'hagersten-liljeholmen-2020-t1';
let pages: Map<string, BuiltPage>;

before(() => {
  cpSync('content/facts', join(work, 'facts'), { recursive: true });
  const file = join(work, 'facts', `${damaged}.json`);
  const facts = JSON.parse(readFileSync(file, 'utf8')) as { source: { words: object } };
  facts.source.words = { before: 0.3, after: 0.54 };
  writeFileSync(file, JSON.stringify(facts));

  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: {
      ...process.env,
      BASE_PATH: 'kollen',
      SITE_URL: 'https://example.org',
      FACTS_DIR: join(work, 'facts'),
      DIST_DIR: folder,
      GENERATED_DIR: join(work, 'generated'),
    },
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  pages = builtPages(folder);
});

test('every link stays below the base path', () => {
  const outside = [...pages].flatMap(([from, page]) =>
    page.links.filter((link) => {
      const url = new URL(link, `http://site/kollen${from}`);
      if (url.host !== 'site') return false;
      const path = url.pathname.replace(/^\/kollen\//, '/');
      return !url.pathname.startsWith('/kollen/') || (!pages.has(path) && !existsSync(join(folder, path)));
    }),
  );
  assert.deepEqual([...new Set(outside)].slice(0, 10), []);
});

test('search and scripts work below the base path', async () => {
  const site = await openSite(folder, '/kollen/');
  const page = await site.browser.newPage();
  const failed: string[] = [];
  page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
  await page.goto(`${site.origin}/kollen/sok/?q=f%C3%B6rskola`);
  await page.waitForSelector('[data-results] a');
  assert.match((await page.locator('[data-results] a').first().getAttribute('href')) ?? '', /^\/kollen\//);
  assert.equal(
    await page.locator('link[rel=canonical]').getAttribute('href'),
    'https://example.org/kollen/sok/',
  );
  assert.deepEqual(failed, []);
  await site.close();
});

test('a scan that is hardly readable is told of on every page with its figures, and on no other', () => {
  const told = [...pages.keys()].filter(
    (path) =>
      path.endsWith('/') &&
      /class="damaged"[^]*?54 procent/.test(readFileSync(join(folder, path, 'index.html'), 'utf8')),
  );
  for (const path of [
    `/rapporter/${damaged}/`,
    '/stadsdelar/hagersten-liljeholmen/',
    '/stadsdelar/hagersten-liljeholmen/ekonomiskt-bistand/',
    '/indikatorer/ekonomiskt-bistand/',
    '/inbaddning/indikatorer/ekonomiskt-bistand/',
    '/mal/2019-2022/1.1/',
    '/ekonomi/',
  ]) {
    assert.ok(told.includes(path), path);
  }
  for (const path of told) assert.doesNotMatch(path, /hasselby-vallingby|2023-2026|^\/om\//);
});

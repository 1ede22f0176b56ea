/**
 * A site built with other settings and other facts: below a base path, with a scan that is hardly readable, a report
 * whose pages and original are known, and a release in which figures changed.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { parse, stringify } from 'yaml';
import type { Facts } from '../model.ts';
import type { Change, Release } from '../releases.ts';
import { type BuiltPage, builtPages } from './html-links.ts';
import { openSite } from './site.ts';
import { violations } from './axe.ts';

const work = '.build/another-site';
const folder = join(work, 'dist');
const damaged = 'hagersten-liljeholmen-2020-t1';
const paged = 'hasselby-vallingby-2023-t1';
let pages: Map<string, BuiltPage>;

/** Changes a report's facts before the site is built. */
function change(report: string, how: (facts: Facts) => void): void {
  const file = join(work, 'facts', `${report}.json`);
  const facts = JSON.parse(readFileSync(file, 'utf8')) as Facts;
  how(facts);
  writeFileSync(file, JSON.stringify(facts));
}

/** Writes a release after the first one, in which more figures changed than its page lists. */
function release(version: string): void {
  const folder = join(work, 'releases');
  cpSync('content/releases', folder, { recursive: true });
  const first = parse(readFileSync(join(folder, '1.0.0.yml'), 'utf8')) as Release;
  const changes = Array.from({ length: 250 }, (_, n): Change => {
    const district = n % 2 ? 'hasselby-vallingby' : 'hagersten-liljeholmen';
    const indicator = n < 210 ? 'sjukfranvaro' : 'ekonomiskt-bistand';
    return {
      change: n < 220 ? 'changed' : 'withdrawn',
      table: n % 3 ? 'observations' : 'budget',
      id: n % 3 ? `${district}/${indicator}/utfall/${n}` : `${n}`,
      what: `Siffra ${n}`,
      report: n % 2 ? paged : damaged,
      line: n + 1,
      before: '1',
      after: n < 220 ? '2' : null,
      reason: { kind: 'given', of: null, text: 'Läsfel.' },
    };
  });
  writeFileSync(join(folder, `${version}.yml`), stringify({ ...first, version, id: '00000000', changes }));
  copyFileSync(join(folder, '1.0.0.zip'), join(folder, `${version}.zip`));
}

before(() => {
  release('2.0.0');
  cpSync('content/facts', join(work, 'facts'), { recursive: true });
  cpSync('content/registry', join(work, 'registry'), { recursive: true });
  change(damaged, ({ source }) => (source.words = { before: 0.3, after: 0.54 }));
  change(paged, ({ source, indicators }) => {
    source.pages = Array.from({ length: Math.ceil(source.lines / 40) }, (_, n) => n * 40 + 1);
    const note = (indicator: string, column: 'outcome' | 'previousOutcome') => {
      const { cells, lines } = indicators.find(({ name }) => name === indicator)!;
      cells[column]!.note = { mark: '1)', line: lines[1] + 1 };
    };
    note('Sjukfrånvaro', 'outcome');
    note('Köpt energi i stadens verksamheter', 'previousOutcome');
  });
  writeFileSync(
    join(work, 'registry', 'reports', `${paged}.yml`),
    'title: Tertialrapport 1 2023\nurl: https://example.org/t1.pdf\npublished: null\n',
  );

  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: {
      ...process.env,
      BASE_PATH: 'kollen',
      SITE_URL: 'https://example.org',
      FACTS_DIR: join(work, 'facts'),
      REGISTRY_DIR: join(work, 'registry'),
      RELEASES_DIR: join(work, 'releases'),
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

test('every address that a feed gives is a place on the site', () => {
  const addresses = globSync('flode/**/*.xml', { cwd: folder }).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/<id>(https:[^<]+)<\/id>/g)].map(([, one]) => one!),
  );
  const missing = [...new Set(addresses)].filter((one) => {
    const { pathname, hash } = new URL(one);
    const path = pathname.replace(/^\/kollen\//, '/');
    const page = pages.get(path);
    return page ? hash && !page.ids.has(hash.slice(1)) : !existsSync(join(folder, path));
  });
  assert.deepEqual(missing, []);
  for (const id of ['hagersten-liljeholmen', 'hasselby-vallingby', 'sjukfranvaro', 'ekonomiskt-bistand'])
    assert.ok(addresses.includes(`https://example.org/kollen/data/utgavor/2.0.0/#${id}`), id);
  assert.deepEqual(pages.get('/data/utgavor/2.0.0/')?.duplicates, []);
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

test('where pages are known every figure names its page and leads to it in the original', async (t) => {
  const site = await openSite(folder, '/kollen/');
  t.after(() => site.close());
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/kollen/stadsdelar/hasselby-vallingby/sjukfranvaro/`);
  const source = page.locator('.periods a.original').first();
  const n = /\d+$/.exec(((await source.textContent()) ?? '').trim())?.[0];
  const original = `https://example.org/t1.pdf#page=${n}`;
  assert.equal(await source.getAttribute('href'), original);
  // The other report of the district has no pages, and the page says what its lines are.
  assert.ok((await page.locator('.periods .source a', { hasText: 'rad' }).count()) > 0);
  assert.equal(await page.locator('.line-note').count(), 1);
  await page.locator('.periods .note-mark a').first().click();
  await page.waitForURL(/\/rapporter\/.*#L\d+$/);
  assert.equal(await page.locator('.row-tools a.original').getAttribute('href'), original);
  assert.equal(await page.locator('.line-note').count(), 0);
  const marks = await page.locator('.page-mark').evaluateAll((all) => all.map(({ id }) => `#${id}`));
  assert.ok(marks.includes(`#sida-${n}`));
  assert.deepEqual(await violations(page), []);

  await page.goto(`${site.origin}/kollen/stadsdelar/hasselby-vallingby/kopt-energi-verksamheter/`);
  const [figure, mark] = await Promise.all(
    ['.figure', '.note-mark a'].map((one) => page.locator(`.key-figures ${one}`).first().boundingBox()),
  );
  assert.ok(figure && mark && mark.x >= figure.x + figure.width, 'the mark of a note is beside its figure');
  assert.ok(mark.y < figure.y + figure.height / 2);
});

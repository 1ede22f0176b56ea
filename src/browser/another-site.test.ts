/**
 * A site built with other settings and other contents (another-site.ts): each page, link and file is right there, and names
 * that are code are shown as the texts that they are. The browser is told to heed no policy, so that nothing of that rests
 * on it.
 */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import Papa from 'papaparse';
import type { BrowserContext } from 'playwright-core';
import { telling } from '../sweep.ts';
import {
  activities,
  attachment,
  buildAnotherSite,
  damaged,
  folder,
  indicator,
  labels,
  original,
  title,
} from './another-site.ts';
import { violations } from './axe.ts';
import { type BuiltPage, builtPages } from './html-links.ts';
import { routeOf } from './routes.ts';
import { openSite, type Site } from './site.ts';

let pages: Map<string, BuiltPage>;
let site: Site;
let context: BrowserContext;
const strange: string[] = [];
before(async () => {
  buildAnotherSite();
  pages = builtPages(folder);
  site = await openSite(folder, '/kollen/');
  context = await site.browser.newContext({ bypassCSP: true });
  context.on('request', (request) => {
    if (!request.url().startsWith(site.origin) && !request.url().startsWith('data:'))
      strange.push(request.url());
  });
  context.on('weberror', (error) => strange.push(String(error.error())));
  context.on('console', (message) => message.type() === 'error' && strange.push(message.text()));
  context.on('dialog', (dialog) => void strange.push(dialog.message()));
});
after(() => site.close());

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
  await page.close();
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
    '/stadsdelar/',
    '/kvinnor-och-man/',
  ]) {
    assert.ok(told.includes(path), path);
  }
  for (const path of told) assert.doesNotMatch(path, /hasselby-vallingby|2023-2026|^\/om\//);
});

test('where pages are known every figure names its page and leads to it in the original', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/kollen/stadsdelar/hasselby-vallingby/sjukfranvaro/`);
  const source = page.locator('.periods a.original').first();
  const n = /\d+$/.exec(((await source.textContent()) ?? '').trim())?.[0];
  assert.equal(await source.getAttribute('href'), `${original}#page=${n}`);
  // The other report of the district has no pages, and the page says what its lines are.
  assert.ok((await page.locator('.periods .source a', { hasText: 'rad' }).count()) > 0);
  assert.equal(await page.locator('.line-note').count(), 1);
  await page.locator('.periods .note-mark a').first().click();
  await page.waitForURL(/\/rapporter\/.*#L\d+$/);
  assert.equal(await page.locator('.row-tools a.original').getAttribute('href'), `${original}#page=${n}`);
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

/** A text that is code, whatever letters of it are coded: "Kod a1". */
const coded = /hit=|Kod [abc]\d+/g;
const html = (path: string) =>
  readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');

test('no page runs a name, asks another site or logs an error, and every name is read on one', async () => {
  const shown = [...pages.keys()]
    .map((path) => ({ path, names: html(path).match(coded) ?? [] }))
    .filter(({ names }) => names.length > 0);
  assert.ok(shown.length > 20, `${shown.length} pages`);
  const route = routeOf();
  const page = await context.newPage();
  const lost = new Set([...activities, ...labels.slice(0, 3), attachment, title, indicator]);
  for (const { path } of telling(shown, ({ path, names }) => [route(path), ...names])) {
    await page.goto(`${site.origin}/kollen${path}`);
    await page.waitForTimeout(30);
    const { hit, text } = await page.evaluate(() => ({
      hit: (window as unknown as { hit?: number }).hit ?? null,
      text: document.title + (document.body.textContent ?? ''),
    }));
    assert.equal(hit, null, path);
    for (const name of lost) if (text.replaceAll('\u00ad', '').includes(name)) lost.delete(name);
  }
  assert.deepEqual([...lost], []);
  assert.deepEqual(strange, []);
});

test('the search finds a name and shows it', async () => {
  const page = await context.newPage();
  await page.goto(`${site.origin}/kollen/sok/?q=${encodeURIComponent(indicator)}`);
  await page.locator('[data-results] :is(.answer-title, h3)').first().waitFor();
  const shown = await page.locator('[data-results]').textContent();
  assert.ok(shown?.includes(indicator), shown?.slice(0, 500));
  assert.equal(await page.evaluate(() => (window as unknown as { hit?: number }).hit ?? null), null);
  assert.deepEqual(strange, []);
});

test('every file of the data holds every name', () => {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const rows = JSON.parse(read('data/activities.json')) as { name: string }[];
  const csv = Papa.parse<Record<string, string>>(read('data/activities.csv').replace(/^\ufeff/, ''), {
    header: true,
  });
  const cells = new Set(csv.data.flatMap((row) => Object.values(row)));
  const texts = new Set(rows.flatMap((row) => Object.values(row)));
  for (const name of activities) {
    assert.ok(texts.has(name), name);
    assert.ok(cells.has(name), name);
  }
  assert.ok(read('sok/namn.json').includes(JSON.stringify(indicator).slice(1, -1)));
});

test('XML is whole, and what stands in it is text', async () => {
  const page = await context.newPage();
  await page.goto(`${site.origin}/kollen/robots.txt`);
  const files = ['sitemap.xml', 'datasets/dcat', ...globSync('flode/**/*.xml', { cwd: folder }).slice(0, 40)];
  for (const file of files) {
    const wrong = await page.evaluate(
      (xml) =>
        new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror, script, iframe')
          ?.outerHTML ?? null,
      readFileSync(join(folder, file), 'utf8'),
    );
    assert.equal(wrong, null, file);
  }
});

/** What the search answers: the page that the words are about first, nothing where nothing is, and lists without it. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { kinds } from '../text/kinds.ts';
import { pageTypes } from './page-types.ts';
import { dist, openSite, type Site } from './site.ts';

let site: Site;
before(async () => (site = await openSite()));
after(() => site.close());

/** Searches, and gives the first hits as they are listed. */
async function hitsOf(page: Page, query: string): Promise<{ kind: string; title: string; said: string }[]> {
  await page.goto(`${site.origin}/sok/?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(() => document.querySelector('[data-count]')?.textContent);
  return page.locator('[data-results] li').evaluateAll((items) =>
    items.map((item) => {
      const [kind = '', title = '', said = ''] = [...item.children].map((one) => one.textContent ?? '');
      return { kind, title, said };
    }),
  );
}

/** The heading of a page. */
async function nameOf(page: Page, path: string): Promise<string> {
  await page.goto(site.origin + path);
  return ((await page.locator('h1').textContent()) ?? '').trim().replace(/\s+/g, ' ');
}

test('the page that is named so comes first, its figures after it', async () => {
  const page = await site.browser.newPage();
  for (const [type, kind] of [
    ['district', kinds.district],
    ['indicator', kinds.indicator],
    ['goal', kinds.goal],
  ] as const) {
    const name = await nameOf(page, pageTypes[type]);
    const hits = await hitsOf(page, name);
    assert.deepEqual([hits[0]?.kind, hits[0]?.title], [kind, name]);
  }
  await page.close();
});

test('an indicator and a district together lead to the figures of both', async () => {
  const page = await site.browser.newPage();
  const [indicator, district] = [
    await nameOf(page, pageTypes.indicator),
    await nameOf(page, pageTypes.district),
  ];
  const hits = await hitsOf(page, `${indicator} ${district}`);
  assert.ok(
    hits.slice(0, 3).some((hit) => hit.title === `${indicator} i ${district}`),
    hits.map((hit) => hit.title).join('; '),
  );
  await page.close();
});

test('a word that stands nowhere has no hit, not even a letter of it', async () => {
  const page = await site.browser.newPage();
  for (const query of ['xqzvbn', 'preschool', 'förskola xqzvbn']) {
    assert.deepEqual(await hitsOf(page, query), [], query);
    assert.match((await page.locator('[data-count]').textContent()) ?? '', /^Inga träffar/);
  }
  await page.close();
});

test('a hit is told in sentences, never by the cells of a table', async () => {
  const page = await site.browser.newPage();
  for (const query of ['förskola', await nameOf(page, pageTypes.indicator), 'trygghet'])
    for (const { title, said } of await hitsOf(page, query)) {
      assert.notEqual(said, '', title);
      assert.doesNotMatch(said, /\brad \d|ej redovisat|%l\b/, title);
    }
  await page.close();
});

test('a hit whose figures a report takes back says so', async () => {
  const indicators = join(dist, 'indikatorer');
  const taken = readdirSync(indicators, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('/index.html'))
    .find((file) => readFileSync(join(indicators, file), 'utf8').includes('"forbehall[content]"'));
  const path = `/indikatorer/${dirname(taken!)}/`;
  const page = await site.browser.newPage();
  const name = await nameOf(page, path);
  const line = await page
    .locator('meta[data-pagefind-meta="forbehall[content]"]')
    .first()
    .getAttribute('content');
  await hitsOf(page, name);
  const hit = page.locator('[data-results] li').filter({ has: page.locator(`a[href$="${path}"]`) });
  assert.equal(await hit.locator('.caveat').textContent(), line);
  await page.close();
});

test('without JavaScript the search page offers lists of everything and no search', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}/sok/`);
  assert.equal(await page.locator('main button:visible, main input:visible').count(), 0);
  for (const list of await page.locator('main details').all())
    if ((await list.getAttribute('open')) === null) await list.locator('summary').click();
  for (const type of [
    'district',
    'indicator',
    'goal',
    'report',
    'activities',
    'economy',
    'findings',
  ] as const)
    assert.ok(await page.locator(`main a[href="${pageTypes[type]}"]`).first().isVisible(), type);
  await context.close();
});

/** Counts that lead to what they count: each leads to exactly so many rows. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { builtPages } from './html-links.ts';
import { pageTypes } from './page-types.ts';
import { dist, openSite, type Site } from './site.ts';

let site: Site;
let page: Page;
before(async () => {
  site = await openSite();
  page = await site.page();
});
after(() => site.close());

/** A page's counts, with where they lead. */
const countsOn = (path: string) =>
  inPage(path, () =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[data-count]')].map((link) => ({
      to: link.pathname,
      id: decodeURIComponent(link.hash.slice(1)),
      count: Number(link.dataset['count']),
      shown: Number(/\d+/.exec(link.textContent ?? '')?.[0]),
    })),
  );

/** How many rows each part of a page holds that counts lead to. */
const rowsOn = (path: string) =>
  inPage(path, () =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-counted]')].map((part) => [
        part.id,
        part.querySelectorAll('[data-counted-row]').length,
      ]),
    ),
  );

async function inPage<T>(path: string, ask: () => T): Promise<T> {
  await page.goto(site.origin + path);
  return page.evaluate(ask);
}

test('every count of a summary leads to exactly the rows that it counts', async () => {
  const districts = [...builtPages(dist).keys()].filter((path) => /^\/stadsdelar\/[^/]+\/$/.test(path));
  const counts = [];
  for (const path of [pageTypes.districts, pageTypes.year, ...districts])
    counts.push(...(await countsOn(path)));
  assert.ok(counts.length > 15, `${counts.length} counts`);
  const pages = new Map<string, Record<string, number>>();
  for (const { to, id, count, shown } of counts) {
    if (!pages.has(to)) pages.set(to, await rowsOn(to));
    const where = `${to}#${id}`;
    assert.equal(pages.get(to)![id] ?? (count === 0 ? 0 : 'no such part'), count, where);
    assert.equal(shown, count, where);
  }
});

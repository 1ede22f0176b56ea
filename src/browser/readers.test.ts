/** The ways of readers through the site: a resident on her phone, somebody who compares, somebody without JavaScript. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import sirv from 'sirv';
import { third } from '../sweep.ts';
import { pageTypes } from './page-types.ts';
import { openAtRest } from './rest.ts';
import { dist, openSite, type Site } from './site.ts';

let site: Site;
before(async () => (site = await openSite()));
after(() => site.close());

const phone = { viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true };

/** How far the page can be scrolled sideways. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test('a resident finds her district’s preschools, by phone and without searching', async () => {
  const page = await site.page(phone);
  await page.goto(`${site.origin}/`);
  const link = `a[href="${pageTypes.district}"]`;
  await page.locator(`.finder ${link}`).tap();
  await page.waitForURL(/\/stadsdelar\/[^/]+\/$/);
  await page.locator('.topics h3 a', { hasText: /^\s*Förskola\s*$/ }).tap();
  await page.waitForURL(/\/amne\/forskola\/$/);
  await page.locator('.targets tbody th a').first().tap();
  await page.waitForSelector('.key-figures');
  assert.equal(await overflow(page), 0);
  await page.locator('.key-figures a.figure').first().tap();
  await page.waitForURL(/\/rapporter\/.*#L\d+$/);
});

test('a comparison keeps its choices in the address, and an address brings them back', async () => {
  const page = await site.page();
  await page.goto(site.origin + pageTypes.compare);
  const note = page.locator('.line-note');
  assert.equal(await note.isVisible(), false, 'no line is named yet');
  const boxes = page.locator('input[name=stadsdel]');
  for (let n = 0; n < Math.min(2, await boxes.count()); n++) await boxes.nth(n).check();
  await page.selectOption('#valj-indikator', { index: 1 });
  await page.waitForSelector('[data-result] table');
  assert.ok(await note.isVisible());
  const chosen = await page.locator('[data-chosen] button').textContent();
  assert.match(page.url(), /stadsdel=[a-z-]+,[a-z-]+&indikator=[a-z0-9-]+$/);

  await page.goto(page.url());
  await page.waitForSelector('[data-result] table');
  assert.equal(await page.locator('[data-chosen] button').textContent(), chosen);
  assert.equal(await page.locator('[data-result] tbody tr').count(), 2);

  await page.locator('[data-chosen] button').click();
  await page.waitForFunction(() => !document.querySelector('[data-result] table'));
  assert.ok(await page.locator('#forslag').isVisible());
});

test('never more than four districts can be compared', async () => {
  const page = await site.page();
  await page.goto(site.origin + pageTypes.compare);
  const boxes = page.locator('input[name=stadsdel]');
  const count = await boxes.count();
  for (let n = 0; n < Math.min(4, count); n++) await boxes.nth(n).check();
  assert.equal(await page.locator('input[name=stadsdel]:disabled').count(), Math.max(0, count - 4));
});

test('activities are left in sight by what is chosen, and the address keeps it', async () => {
  const page = await site.page();
  await page.goto(site.origin + pageTypes.activities);
  // A report that prints no status gives none to choose; this board's has some.
  await page.locator('main tbody a', { hasText: 'Norra' }).first().click();
  await page.waitForURL(/\/aktiviteter\/[^/]+\/$/);
  const rows = page.locator('[data-row]:visible');
  const all = await page.locator('[data-row]').count();
  assert.equal(await rows.count(), 0, 'goals stand folded');
  await page.selectOption('select[name=beslutad]', 'kf');
  assert.match(page.url(), /\?beslutad=kf/);
  const some = await rows.count();
  assert.ok(some > 0 && some < all, `${some} of ${all}`);
  const counts = await page.locator('[data-group-count]:visible').allTextContents();
  assert.ok(
    counts.some((count) => /^\s*\d+ av \d+/.test(count)),
    'the heads of groups count what is left',
  );
  await page.selectOption('select[name=status]', { index: 1 });
  assert.ok((await rows.count()) <= some);
  const left = await rows.count();
  await page.goto(page.url());
  await page.waitForFunction(
    (count) => document.querySelectorAll('[data-row]:not([hidden])').length === count,
    left,
  );
});

test('a question of a district leads to its place among those of its rule, and from there to the line', async () => {
  const page = await site.page();
  await page.goto(`${site.origin}/`);
  await page.locator('.telling h3 a').first().click();
  await page.waitForURL(/\/granskning\/[a-z-]+\/#/);
  const id = decodeURIComponent(page.url().split('#')[1] ?? '');
  const finding = page.locator(`[id="${id}"]`);
  assert.ok(await finding.isVisible());
  await finding.locator('.rests-on a').first().click();
  await page.waitForURL(/\/rapporter\/.*#L\d+$/);
});

test('a question about all goals of a report leads to all of them, not to one line alone', async () => {
  const page = await site.page();
  await page.goto(`${site.origin}/granskning/alla-mal-lika/`);
  const question = page.locator('.finding').first();
  const count = /Alla (\d+) mål/.exec((await question.textContent())!)![1];
  await question.locator('a[href*="/laget/mal/"]').click();
  await page.waitForURL(/\/laget\/mal\//);
  const groups = (await page.locator('main').textContent())!.matchAll(/: (\d+)\smål/g);
  assert.equal(
    [...groups].reduce((sum, [, goals]) => sum + Number(goals), 0),
    Number(count),
  );
});

test('a term is explained under the pointer, by keyboard and at the first tap; Escape takes it away', async () => {
  const page = await site.page();
  await page.goto(site.origin + pageTypes.pair);
  const term = page.locator('.key-figures a.term').first();
  await term.hover();
  await page.waitForSelector('[role=tooltip]:visible');
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('[role=tooltip]:visible').count(), 0);
  await term.focus();
  await page.waitForSelector('[role=tooltip]:visible');
  assert.equal(await term.getAttribute('aria-describedby'), 'ordforklaring');

  const touched = await site.page(phone);
  await touched.goto(site.origin + pageTypes.pair);
  await touched.locator('.key-figures a.term').first().tap();
  await touched.waitForSelector('[role=tooltip]:visible');
  assert.ok(touched.url().endsWith(pageTypes.pair));
  await touched.locator('.key-figures a.term').first().tap();
  await touched.waitForURL(/\/om\/ordlista\/#/);
});

test('without JavaScript nothing is offered that needs it, and every way leads on', async () => {
  const page = await site.page({ javaScriptEnabled: false });
  await page.goto(site.origin + pageTypes.compare);
  assert.ok(!(await page.locator('.compare-form').isVisible()));
  assert.ok(await page.locator('main noscript').first().isVisible());
  await page.locator('.themes summary').first().click();
  await page.locator('.plain-list a:visible').first().click();
  await page.waitForURL(/\/indikatorer\/[^/]+\/$/);

  await page.goto(site.origin + pageTypes.activitiesOfReport);
  assert.ok(!(await page.locator('form[data-filter]').isVisible()));
  await page.locator('.folded-goal summary').first().click();
  assert.ok(await page.locator('.timeline .line').first().isVisible());

  await page.goto(site.origin + pageTypes.pair);
  await page.locator('.key-figures a.term').first().click();
  await page.waitForURL(/\/om\/ordlista\/#/);
  assert.ok(await page.locator(':target').isVisible());
});

/** Serves the built site as a slow line does: a page comes piece by piece, its footer last of all. */
async function openSlowly(): Promise<Server> {
  const files = sirv(dist);
  const server = createServer(async (request, response) => {
    const path = request.url!.split('?')[0]!;
    if (!path.endsWith('/')) return files(request, response);
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    const page = await readFile(join(dist, path, 'index.html'), 'utf8');
    for (const piece of page.match(/.{1,12000}?<footer[^>]*>|.{1,12000}/gs)!) {
      response.write(piece);
      // As long as a picture takes that is painted where the footer begins.
      await setTimeout(/<footer[^>]*>$/.test(piece) ? 200 : 30);
    }
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

test('pages do not jump while they load', async (context) => {
  const slow = await openSlowly();
  context.after(() => slow.close().closeAllConnections());
  const origin = `http://127.0.0.1:${(slow.address() as AddressInfo).port}`;
  const load = async (width: number, types: [string, string][]) => {
    const page = await site.browser.newPage({ viewport: { width, height: 800 } });
    await page.addInitScript(() => {
      const seen = window as unknown as { shift: number };
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const [type, path] of types) {
      if (type === 'search') continue;
      await openAtRest(page, origin, path);
      const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
      assert.ok(shift < 0.005, `${path} at ${width} px: ${shift}`);
    }
    await page.close();
  };
  const types = Object.entries(pageTypes);
  await Promise.all([load(1280, third(types, 1)), load(375, third(types, 2))]);
});

test('a wrong address is answered with its own words, ready to be searched for', async () => {
  const page = await site.browser.newPage();
  await page.route('**/stadsdelar/hasselby-valingby/', async (route) => {
    const answer = await route.fetch({ url: `${site.origin}/404.html` });
    await route.fulfill({ response: answer, status: 404 });
  });
  await page.goto(`${site.origin}/stadsdelar/hasselby-valingby/`);
  assert.equal(await page.locator('[data-missing] input').inputValue(), 'hasselby valingby');
  await page.close();
});

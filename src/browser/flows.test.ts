import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pageTypes } from './page-types.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
before(async () => (site = await openSite()));
after(() => site.close());

test('"/" opens the search, and a search with a filter finds a figure', async () => {
  const page = await site.page();
  await page.goto(site.origin + pageTypes.district);
  const district = await page.locator('h1').textContent();
  await page.goto(`${site.origin}/`);
  await page.keyboard.press('/');
  await page.waitForSelector('[data-search]:focus');
  await page.keyboard.type('förskola');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/sok\/\?q=/);
  await page.waitForSelector('[data-results] li');
  await page.selectOption('select[name=slag]', 'Siffror');
  await page.selectOption('select[name=stadsdel]', district);
  await page.waitForFunction((name) => {
    const links = [...document.querySelectorAll('[data-results] :is(.answer-title, h3)')];
    return links.length > 0 && links.every((link) => link.textContent?.endsWith(` i ${name}`));
  }, district);
  await page.locator('[data-results] a').first().click();
  await page.waitForSelector('.key-figures');
});

test('a figure opens the line where it is printed', async () => {
  const page = await site.page();
  await page.goto(site.origin + pageTypes.pair);
  const figure = page.locator('.periods a.figure').first();
  const line = (await figure.getAttribute('href'))?.split('#')[1] ?? '';
  const text = await figure.textContent();
  await figure.click();
  await page.waitForURL(/\/rapporter\/.*#L\d+$/);
  const row = page.locator(`tr:has(#${line})`);
  assert.ok(await page.locator(`#${line}`).isVisible());
  assert.ok((await row.textContent())?.includes(text ?? '?'), `${line} shows ${text}`);
});

test('the chart is drawn on a canvas, and arrow keys say its figures', async () => {
  const page = await site.page();
  await page.goto(site.origin + pageTypes.pair);
  await page.waitForSelector('.stage.drawn canvas');
  await page.locator('.stage').first().focus();
  await page.keyboard.press('ArrowRight');
  const spoken = await page.locator('[data-spoken]').first().textContent();
  assert.match(spoken ?? '', /\d.*rad/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/#L\d+$/);
});

test('without JavaScript figures, charts and lists are there', async () => {
  const page = await site.page({ javaScriptEnabled: false });
  await page.goto(site.origin + pageTypes.pair);
  assert.ok(await page.locator('svg.drawing').first().isVisible());
  assert.ok(await page.locator('.periods a.figure').first().isVisible());
  await page.goto(`${site.origin}/sok/`);
  assert.ok(await page.locator('main noscript').first().isVisible());
  assert.ok(await page.locator('.az a').first().isVisible());
  // What only a script can answer is not offered.
  await page.goto(site.origin + pageTypes.compare);
  assert.ok(await page.locator('#gemensamma').isVisible());
  assert.equal(await page.locator('#forslag').isVisible(), false);
});

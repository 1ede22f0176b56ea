/** An indicator's pages and those of its boards: the answer first, a page a year, light, few stops, one sheet of paper. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { builtPages } from './html-links.ts';
import { pageTypes } from './page-types.ts';
import { openAtRest } from './rest.ts';
import { dist, openSite, type Site } from './site.ts';

let site: Site;
before(async () => (site = await openSite()));
after(() => site.close());

const all = [...builtPages(dist).keys()];
const pages = all.filter(
  (path) => /^\/indikatorer\/./.test(path) || /^\/stadsdelar\/[^/]+\/[^/]+\/$/.test(path),
);
const html = (path: string) => readFileSync(join(dist, path, 'index.html'));
/** The longest page of each kind: the one that would break a bound first. */
const longest = [/^\/indikatorer\/[^/]+\/$/, /^\/indikatorer\/[^/]+\/ar\//, /^\/stadsdelar\//].map(
  (kind) => pages.filter((path) => kind.test(path)).sort((a, b) => html(b).length - html(a).length)[0]!,
);

test('no page of an indicator weighs more than 45 kB compressed', () => {
  const heavy = pages.filter((path) => gzipSync(html(path)).length > 45_000);
  assert.deepEqual(heavy, []);
});

test('the answer and the first mark of the strip stand within a phone’s first screen', async () => {
  const page = await site.page({ viewport: { width: 375, height: 740 } });
  await page.goto(site.origin + pageTypes.indicator);
  for (const part of ['.answer-lead', '.drawing .figure-mark']) {
    const box = await page.locator(part).first().boundingBox();
    assert.ok(box && box.y + box.height < 740, `${part}: ${box?.y}`);
  }
});

test('a year takes the place of the boards shown, keeps its address, and is a page without JavaScript', async () => {
  const years = all.filter((path) => path.startsWith(`${pageTypes.indicator}ar/`));
  assert.ok(years.length > 1);
  const page = await site.page();
  await page.goto(site.origin + pageTypes.indicator);
  await page.evaluate(() => document.body.setAttribute('data-stayed', ''));
  const newest = await page.locator('.answer-lead').textContent();
  await page.locator('.year-nav a').last().click();
  await page.waitForURL(/\/ar\/\d{4}\/$/);
  const { pathname } = new URL(page.url());
  assert.ok(years.includes(pathname));
  assert.equal(await page.locator('body[data-stayed]').count(), 1, 'the page is the same');
  const shown = await page.locator('.answer-lead').textContent();
  assert.notEqual(shown, newest);
  await page.goBack();
  await page.waitForFunction((text) => document.querySelector('.answer-lead')?.textContent === text, newest);

  const plain = await site.page({ javaScriptEnabled: false });
  await plain.goto(site.origin + pathname);
  assert.equal(await plain.locator('.answer-lead').textContent(), shown);
});

test('an indicator prints on one page, with address and day', async () => {
  const page = await site.browser.newPage();
  for (const path of [pageTypes.indicator, ...longest.slice(0, 2)]) {
    await page.goto(site.origin + path);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1, path);
  }
  await page.emulateMedia({ media: 'print' });
  const line = await page.locator('.printed-at').textContent();
  assert.match(line ?? '', /https?:\/\/\S+\/indikatorer\/.*utskriven \d/s);
  await page.close();
});

test('the canvas paints each figure where the drawing of the page has it', async () => {
  const page = await site.page({ viewport: { width: 1280, height: 900 } });
  await page.goto(site.origin + pageTypes.indicator);
  await page.locator('.stage').first().scrollIntoViewIfNeeded();
  await page.waitForSelector('.stage.drawn');
  const missed = await page
    .locator('.stage')
    .first()
    .evaluate((stage) => {
      const canvas = stage.querySelector('canvas')!;
      const [box, scale] = [canvas.getBoundingClientRect(), canvas.width / canvas.clientWidth];
      const ctx = canvas.getContext('2d')!;
      return [...stage.querySelectorAll('.figure-mark path')].filter((mark) => {
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        const [x, y] = [(left + right) / 2 - box.left, (top + bottom) / 2 - box.top];
        // Four pixels up and aside are within every mark, and beyond one that is moved.
        const inked = [-4, 4].map((by) => ctx.getImageData((x + by) * scale, y * scale, 1, 1).data[3]);
        return inked.some((alpha) => !alpha);
      }).length;
    });
  assert.equal(missed, 0);
});

test('a link within the page leaves the focus where it leads', async () => {
  const page = await site.browser.newPage();
  let fetched = 0;
  await openAtRest(page, site.origin, pageTypes.indicator);
  page.on('request', (request) => (fetched += request.resourceType() === 'fetch' ? 1 : 0));
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await page.waitForLoadState('networkidle');
  assert.equal(fetched, 0);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'innehall');
  await page.close();
});

test('women and men that are not compared lead to the question, and stand in no column beside it', async () => {
  const page = await site.page();
  await page.goto(site.origin + pageTypes.sexes);
  const rows = await page.locator('tr:has(th a[href*="/granskning/"])').evaluateAll((found) =>
    found.map((row) => ({
      asked: [...row.querySelectorAll('th a[href*="/granskning/"]')].map((link) => link.textContent),
      compared: [...row.querySelectorAll('td')].map((cell) => cell.textContent).join(' '),
    })),
  );
  assert.ok(rows.length > 0);
  for (const { asked, compared } of rows)
    for (const board of asked) assert.ok(!compared.includes(board!), board!);
});

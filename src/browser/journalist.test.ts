/** The way of a journalist: finds an indicator, sorts, lifts districts out, saves, cites, embeds, opens the source. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Edition, editionLabel, editionPath } from '../edition.ts';
import { keyOf } from '../table/key.ts';
import { pageTypes } from './page-types.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
before(async () => (site = await openSite()));
after(() => site.close());

/** A page whose first chart has come to life. */
async function withChart(path: string): Promise<Page> {
  const page = await site.page();
  await page.goto(site.origin + path);
  await page.locator('.chart').last().scrollIntoViewIfNeeded();
  await page.waitForSelector('.chart:last-of-type .stage.drawn');
  return page;
}

/** What a click on a button of the first chart saves. */
async function saved(page: Page, format: string): Promise<{ name: string; body: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-save=${format}]`).first().click(),
  ]);
  return { name: download.suggestedFilename(), body: await readFile(await download.path()) };
}

test('searches for an indicator and opens it', async () => {
  const page = await site.page();
  await page.goto(site.origin + pageTypes.indicator);
  const name = (await page.locator('h1').textContent()) ?? '';
  await page.keyboard.press('/');
  await page.waitForSelector('[data-search]:focus');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-results] a');
  await page.selectOption('select[name=slag]', 'Indikator');
  await page.locator('[data-results] a', { hasText: name }).first().click();
  await page.waitForURL(/\/indikatorer\//);
});

test('sorts a table by a figure, the highest first, and back; what is missing stays last', async () => {
  const page = await site.page();
  await page.goto(site.origin + pageTypes.districts);
  const table = page.locator('.table-box[data-sortable] table').first();
  const keys = async () => {
    const cells = table.locator('tbody tr td:nth-child(3)');
    const texts = await cells.evaluateAll((all) =>
      all.map((cell) => (cell as HTMLElement).dataset['sort'] ?? cell.textContent ?? ''),
    );
    return texts.map((text) => keyOf(text, true));
  };
  const head = table.locator('thead th:nth-child(3)');
  const before = await keys();
  await head.locator('button').focus();
  await page.keyboard.press('Enter');
  assert.equal(await head.getAttribute('aria-sort'), 'descending');
  const order = (way: number) =>
    before.filter((key) => key !== null).toSorted((a, b) => way * (Number(a) - Number(b)));
  const missing = before.filter((key) => key === null);
  assert.deepEqual(await keys(), [...order(-1), ...missing]);
  await page.keyboard.press('Enter');
  assert.equal(await head.getAttribute('aria-sort'), 'ascending');
  assert.deepEqual(await keys(), [...order(1), ...missing]);
  assert.equal(await table.locator('[aria-sort]').count(), 1);
});

test('compares as many districts as there is room for', async () => {
  const page = await site.page();
  await page.goto(`${site.origin}/jamfor/`);
  const boxes = page.locator('input[name=stadsdel]');
  const count = Math.min(4, await boxes.count());
  for (let n = 0; n < count; n++) await boxes.nth(n).check();
  await page.selectOption('#valj-indikator', { index: 1 });
  await page.waitForFunction(
    (rows) => document.querySelectorAll('[data-result] tbody tr').length === rows,
    count,
  );
});

test('saves a chart as PNG and SVG, each with its source', async () => {
  const page = await withChart(pageTypes.indicator);
  const title = (await page.locator('.chart figcaption').first().textContent()) ?? '';
  const png = await saved(page, 'png');
  assert.match(png.name, /^[a-z0-9-]+\.png$/);
  assert.equal(png.body.subarray(1, 4).toString(), 'PNG');
  assert.equal(png.body.readUInt32BE(16), 1680, 'twice as wide as drawn');

  const svg = (await saved(page, 'svg')).body.toString();
  assert.ok(svg.includes(`<title>${title}`));
  assert.match(
    svg,
    /Källa: .*(rad|sida|ställen)[^<]*<[^]*datautgåva [0-9a-f.]{5,8}, hämtad\s\d+\s\S+\s\d{4}\. https?:\/\//,
  );
});

test('a chart’s figures come in one file: the page’s own, or one that the chart makes where the page has none', async () => {
  const page = await withChart(pageTypes.districtEconomy);
  const [head = '', ...rows] = (await saved(page, 'csv')).body.toString().trim().split('\r\n');
  assert.equal(head.replace('\ufeff', ''), 'series,period,value,unit,shown,printed,source,url');
  assert.ok(rows.some((row) => /,https?:\/\/[^,]*#L\d+$/.test(row)));
  const names: string[] = [];
  for (const type of ['indicator', 'pair'] as const) {
    await page.goto(site.origin + pageTypes[type]);
    assert.equal(await page.locator('[data-save=csv]').count(), 0, type);
    const links = await page.locator('a[download][href$=".csv"]').all();
    const files = await Promise.all(links.map((link) => link.getAttribute('href')));
    assert.equal(new Set(files).size, 1, files.join());
    names.push(
      ...new Set(await Promise.all(links.map(async (link) => (await link.getAttribute('download')) ?? ''))),
    );
  }
  assert.equal(new Set(names).size, 2, names.join());
});

test('lifts a district out of the crowd; the picture and the code to embed keep it', async () => {
  const page = await withChart(pageTypes.indicator);
  const button = page.locator('.legend button').first();
  const name = ((await button.textContent()) ?? '').trim();
  const names = page.locator('.chart:has(.legend button) .drawing text', { hasText: /^\D{4,}$/ });
  const before = await names.count();
  await button.click();
  assert.equal(await button.getAttribute('aria-pressed'), 'true');
  assert.ok((await names.count()) < before, 'the others step back');

  await page.locator('details:has([data-embed]) summary').click();
  await page.waitForFunction(
    () =>
      !document.querySelector<HTMLTextAreaElement>('[data-embed] textarea')!.value.includes('height="900"'),
  );
  const code = await page.locator('[data-embed] textarea').inputValue();
  assert.ok(code.includes(`visa=${encodeURIComponent(name)}`) && code.includes('tema=ljust'), code);
  await page.locator('[data-copy=inbaddning]').click();
  await page.waitForFunction(() => document.querySelector('[data-embed] [role=status]')?.textContent);
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), code);

  await page.locator('[data-embed] .copy-line a').click();
  await page.waitForURL(/\/inbaddning\/indikatorer\/.*visa=/);
  await page.waitForSelector('.stage.drawn');
  assert.equal(
    await page
      .locator('.legend [aria-pressed=true]')
      .textContent()
      .then((text) => text?.trim()),
    name,
  );
  assert.equal(await page.locator('meta[name=robots]').getAttribute('content'), 'noindex');
  assert.equal(await page.locator('html').getAttribute('data-theme'), 'light');
});

test('copies a citation that is frozen to the edition that the site shows', async () => {
  const page = await withChart(pageTypes.pair);
  await page.locator('details:has([data-copy=kallhanvisning]) summary').click();
  await page.locator('[data-copy=kallhanvisning]').click();
  await page.waitForFunction(() =>
    document.querySelector('[data-copy=kallhanvisning] + [role=status]')?.textContent?.trim(),
  );
  const citation = await page.evaluate(() => navigator.clipboard.readText());
  const edition = (await (await page.request.get(site.origin + editionPath)).json()) as Edition;
  assert.ok(citation.includes(`Datautgåva ${editionLabel(edition)}. `), citation);
  assert.ok(citation.includes((await page.locator('h1').textContent()) ?? '?'), citation);
  assert.ok(citation.endsWith(`${pageTypes.pair}?utgava=${edition.id}`), citation);
  assert.match(citation, /Hämtad \d{1,2} \p{L}+ \d{4}\./u);
  const figure = ((await page.locator('.key-figures .main .figure').textContent()) ?? '').trim();
  assert.ok(
    figure !== '' && citation.includes(`: ${figure.replaceAll('\u00a0', ' ')} (Tertialrapport `),
    citation,
  );
});

test('downloads the figures of one page alone, in the columns of the whole', async () => {
  const page = await site.page();
  const whole = await (await page.request.get(`${site.origin}/data/observations.csv`)).text();
  for (const type of ['pair', 'indicator'] as const) {
    await page.goto(site.origin + pageTypes[type]);
    const href = await page.locator('.share-links a[download][href$=".csv"]').getAttribute('href');
    const part = await (await page.request.get(site.origin + href)).text();
    const [head, ...rows] = part.trim().split('\r\n');
    assert.equal(head, whole.split('\r\n')[0], type);
    assert.ok(rows.length > 0 && rows.every((row) => whole.includes(row)), type);
  }
});

test('steers the chart by keyboard to a figure, reads it below, and opens its line', async () => {
  const page = await withChart(pageTypes.indicator);
  await page.locator('.stage').first().focus();
  await page.keyboard.press('End');
  const link = page.locator('[data-spoken] a').first();
  const href = (await link.getAttribute('href')) ?? '';
  const spoken = () => page.locator('[data-spoken]').first().textContent();
  const last = (await spoken()) ?? '';
  assert.match(last, /\d.*rad/);
  await page.keyboard.press('ArrowLeft');
  assert.notEqual(await spoken(), last);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname + url.hash === href);
});

test('without JavaScript the citation and the code to embed stand in the page, and no dead button', async () => {
  const page = await site.page({ javaScriptEnabled: false });
  await page.goto(site.origin + pageTypes.indicator);
  await page.locator('details:has(#kallhanvisning) summary').click();
  assert.ok(await page.locator('#kallhanvisning').isVisible());
  await page.locator('details:has([data-embed]) summary').click();
  assert.match((await page.locator('#inbaddning').textContent()) ?? '', /<iframe src=/);
  const buttons = page.locator('main button:visible');
  assert.equal(await buttons.count(), 0);
});

test('pages that are shared have their picture', async () => {
  const page = await site.page();
  for (const type of ['district', 'indicator', 'pair', 'report'] as const) {
    await page.goto(site.origin + pageTypes[type]);
    const content = (await page.locator('meta[property="og:image"]').getAttribute('content')) ?? '';
    const answer = await page.request.get(site.origin + new URL(content).pathname);
    const body = await answer.body();
    assert.deepEqual([body.readUInt32BE(16), body.readUInt32BE(20)], [1200, 630], type);
  }
});

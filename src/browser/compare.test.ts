/** The comparison: what it warns of, its marks, its charts, and what one can take away from it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Compared, ComparedFigure } from '../compare/figures.ts';
import { editionPath } from '../edition.ts';
import { third } from '../sweep.ts';
import { violations } from './axe.ts';
import { pageTypes } from './page-types.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
before(async () => (site = await openSite()));
after(() => site.close());

const first = new URL(pageTypes.comparison, 'http://site').searchParams;
/** Two indicators, of which the last is reported by the most districts. */
const indicators = [first.get('indikator')!.split(',')[0]!, pageTypes.indicator.split('/')[2]!];
const comparison = `/jamfor/?stadsdel=${first.get('stadsdel')}&indikator=${indicators.join(',')}`;

/** What the site hands out about an indicator. */
async function compared(page: Page, id: string): Promise<Compared> {
  return (await page.request.get(`${site.origin}/jamfor/${id}.json`)).json() as Promise<Compared>;
}

/** A comparison of all districts that there are (up to four), opened by its address. */
async function open(): Promise<Page> {
  const page = await site.page();
  await page.goto(`${site.origin}/jamfor/`);
  const boxes = page.locator('input[name=stadsdel]');
  const ids = await boxes.evaluateAll((all) => all.slice(0, 4).map((box) => (box as HTMLInputElement).value));
  await page.goto(`${site.origin}/jamfor/?stadsdel=${ids.join(',')}&indikator=${indicators.join(',')}`);
  await page.waitForSelector('[data-result] table');
  return page;
}

test('outcomes of different years are told apart above the table', async () => {
  const page = await open();
  const section = page.locator('.compared').last();
  const chosen = await page
    .locator('input[name=stadsdel]:checked')
    .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
  const outcomes = (await compared(page, indicators[1]!)).districts
    .filter((one) => chosen.includes(one.id))
    .flatMap((one) => one.outcome ?? []);
  const years = [...new Set(outcomes.map((one) => one.year))];
  const warning = section.locator('.compared-warning');
  if (years.length > 1) {
    const text = (await warning.textContent()) ?? '';
    for (const year of years) assert.ok(text.includes(String(year)), text);
    const above = await section.evaluate((one) => one.querySelector('.compared-warning, table')?.tagName);
    assert.equal(above, 'P');
  } else if (new Set(outcomes.map((one) => one.period)).size === 1) assert.equal(await warning.count(), 0);
});

test('what an address asks for and is not there is told, until something else is chosen', async () => {
  const page = await site.page();
  await page.goto(`${site.origin}${comparison},finns-inte`);
  await page.waitForSelector('[data-result] table');
  assert.match((await page.locator('[data-status]').textContent())!, /1\ssak /);
  await page.locator('[data-chosen] button').last().click();
  await page.waitForFunction(() => !document.querySelector('[data-status]')!.textContent.includes('sak'));
});

test('a board that has ended is said to have', async () => {
  const page = await open();
  const ended = page.locator('input[name=stadsdel]:checked[data-ended]');
  if ((await ended.count()) > 0) {
    const name = (await ended.first().getAttribute('data-name'))!;
    const year = (await ended.first().getAttribute('data-ended'))!;
    const row = page.locator('.compared').first().locator('tbody th', { hasText: name });
    assert.match((await row.textContent()) ?? '', new RegExp(`nämnden upphörde ${year}`));
  }
});

test('a figure has the marks that it has elsewhere', async () => {
  const page = await site.page();
  const ids = await (async () => {
    await page.goto(`${site.origin}/jamfor/`);
    return page
      .locator('#valj-indikator option')
      .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value).filter(Boolean));
  })();
  let met = 0;
  for (const id of ids) {
    const { districts } = await compared(page, id);
    const marked = districts.find((one) => one.outcome && one.outcome.marks.length > 0);
    if (!marked) continue;
    met++;
    await page.goto(`${site.origin}/jamfor/?stadsdel=${marked.id}&indikator=${id}`);
    await page.waitForSelector('.compared table');
    const { mark, meaning } = (marked.outcome as ComparedFigure).marks[0]!;
    const shown = page.locator('.compared abbr.worth').first();
    assert.deepEqual([await shown.textContent(), await shown.getAttribute('title')], [mark, meaning]);
    break;
  }
  assert.equal(met, 1, 'a figure with a mark');
});

test('paper tells the whole address', async () => {
  const page = await open();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const line = await page.locator('.printed-at').textContent();
  assert.ok(line?.includes(new URL(page.url()).search), line ?? '');
});

test('each indicator has its chart, drawn when it comes near', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 500 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.origin + comparison);
  await page.waitForSelector('.compared table');
  assert.ok(!asked.some((path) => path.includes('/canvas.')), 'nobody waits for the drawing code');
  await page.locator('.compared-chart').last().scrollIntoViewIfNeeded();
  await page.waitForSelector('.compared:last-child .stage.drawn canvas');
  const chosen = await page
    .locator('input[name=stadsdel]:checked')
    .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).dataset['name']));
  const names = await page
    .locator('.compared:last-child [data-series]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['series']));
  assert.ok(names.length > 0 && names.every((name) => chosen.includes(name)), names.join());
  // Its axis holds the years of what is drawn, and no more.
  const words = (await page.locator('.compared:last-child .chart-words li').allTextContents()).join(' ');
  const told = [...words.matchAll(/\b(20\d\d)(?=[),])/g)].map(([year]) => year);
  const drawn = await page.locator('.compared:last-child .stage > svg text').allTextContents();
  const years = drawn.filter((text) => /^20\d\d$/.test(text));
  assert.deepEqual([years[0], years.at(-1)], [told.toSorted()[0], told.toSorted().at(-1)]);
  await page.locator('.compared:last-child .stage').focus();
  await page.keyboard.press('End');
  assert.match((await page.locator('.compared:last-child [data-spoken]').textContent()) ?? '', /\d.*rad/);
  await page.close();
});

test('its figures are saved as CSV, its link and its citation copied', async () => {
  const page = await open();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-save-csv]').click(),
  ]);
  const [head = '', ...rows] = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  assert.equal(
    head.replace('\ufeff', ''),
    'indicator,district,measure,period,value,unit,shown,worth,report,page,line,source,url',
  );
  const figures = await page.locator('.compared table a.figure').count();
  assert.equal(rows.length, figures);
  assert.ok(rows.every((row) => /,https?:\/\/[^,]*#L\d+$/.test(row)));

  const said = (start: string) =>
    page.waitForFunction(
      (text) => document.querySelector('[data-tool-status]')?.textContent?.startsWith(text),
      start,
    );
  await page.locator('[data-copy-link]').click();
  await said('Kopierat');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url());

  // What is copied before its edition has come waits for it.
  await page.route(`**${editionPath}`, async (route) => {
    await setTimeout(500);
    await route.continue();
  });
  await page.locator('details:has([data-copy=kallhanvisning]) summary').click();
  await page.locator('[data-copy=kallhanvisning]').click();
  await page.waitForFunction(() =>
    document.querySelector('[data-copy=kallhanvisning] + [role=status]')?.textContent?.trim(),
  );
  const citation = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(citation, /Datautgåva [0-9a-f.]{5,8}\. https?:/);
  assert.ok(citation.endsWith(new URL(page.url()).search), citation);
  await page.unrouteAll();
});

test('no violation with its charts drawn, wide and narrow, light and dark', async () => {
  const all = [1280, 320].flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
  );
  for (const { width, colorScheme } of third(all, 0)) {
    const page = await site.page({ viewport: { width, height: 900 }, colorScheme });
    await page.goto(site.origin + comparison);
    await page.waitForSelector('.compared-chart');
    await page.locator('.compared-chart').first().scrollIntoViewIfNeeded();
    await page.waitForSelector('.stage.drawn');
    assert.deepEqual(await violations(page), [], `${width} px, ${colorScheme}`);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
  }
});

/** Asking the figures: from an address or the form to an answer, and away with it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { openSite, type Site } from './site.ts';
import { countStops, stopsWindow } from './stops.ts';

let site: Site;
before(async () => (site = await openSite()));
after(() => site.close());

const path = '/data/fraga/';
/** All outcomes: enough for several pages. */
const outcomes = '?tabell=siffror&matt=utfall';

/** The page with an answer to a question. */
async function ask(address: string, into?: Page): Promise<Page> {
  const page = into ?? (await site.page());
  await page.goto(site.origin + path + address);
  await answered(page);
  return page;
}

async function answered(page: Page): Promise<void> {
  await page.waitForFunction(() => /\d/.test(document.querySelector('[data-status]')?.textContent ?? ''));
}

const status = async (page: Page) =>
  ((await page.locator('[data-status]').textContent()) ?? '').replaceAll('\u00a0', ' ');

/** "47 rader av 1 265": 47. */
const countOf = (text: string) => Number(/^([\d ]+) (?:rad|grupp)/.exec(text)![1]!.replaceAll(' ', ''));

async function published(page: Page, table: string): Promise<Record<string, string>[]> {
  const text = await (await page.request.get(`${site.origin}/data/${table}.csv`)).text();
  return Papa.parse<Record<string, string>>(text.trim(), { header: true }).data;
}

test('until somebody asks nothing is fetched; a choice answers, and Back leads to the page as it came', async () => {
  const page = await site.browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.origin + path, { waitUntil: 'networkidle' });
  assert.deepEqual(
    asked.filter((one) => /parquet|namn\.json|answering\..*\.js$/.test(one)),
    [],
  );
  assert.ok(await page.locator('.ready a').first().isVisible());
  assert.equal(await page.locator('main select:visible, main table').count(), 0);
  // The files take their time: meanwhile something is said.
  await page.route('**/*.parquet', async (route) => {
    await page.waitForFunction(() => /Hämtar/.test(document.querySelector('[data-status]')!.textContent!));
    await route.continue();
  });
  await page.locator('input[value=ekonomi]').focus();
  await page.keyboard.press('Space');
  await page.waitForURL(/tabell=ekonomi/);
  await answered(page);
  assert.ok(await page.locator('main select').first().isVisible());
  assert.ok(await page.locator('input[value=ekonomi]').isChecked());
  await page.goBack();
  await page.locator('.query-answer').waitFor({ state: 'hidden' });
  assert.equal(await page.locator('main select:visible, input[name=tabell]:checked').count(), 0);
  assert.equal(await status(page), '');
  await page.close();
});

test('machinery that cannot be fetched is told of', async () => {
  const page = await site.browser.newPage();
  await page.route('**/_astro/answering.*.js', (route) => route.abort());
  await page.goto(site.origin + path);
  await page.locator('input[value=siffror]').check();
  await page.getByText('kunde inte hämtas').waitFor();
  await page.close();
});

test('every question that stands ready has an answer, and every row leads to its page and its place in print', async () => {
  const page = await site.page();
  await page.goto(site.origin + path);
  const ready = await page
    .locator('.ready a')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).search));
  assert.ok(ready.length >= 5);
  for (const address of ready) {
    await ask(address, page);
    assert.ok(countOf(await status(page)) > 0, address);
    assert.ok(await page.locator('[data-note]').isHidden(), address);
    const links = await page
      .locator('.query-answer tbody a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
    assert.ok(links.length > 0, address);
    for (const link of new Set(links)) {
      if (link.startsWith('?')) continue;
      const answer = await page.request.get(site.origin + link);
      assert.equal(answer.status(), 200, link);
      const anchor = link.split('#')[1];
      if (anchor) assert.ok((await answer.text()).includes(`"${anchor}"`), link);
    }
  }
});

test('what texts state is asked as tables are, and each row leads to its line', async () => {
  const page = await ask('?tabell=texter');
  const rows = await published(page, 'statements');
  assert.equal(countOf(await status(page)), rows.length);
  await ask('?tabell=texter&slag=bedomning', page);
  assert.equal(countOf(await status(page)), rows.filter((one) => one['about'] === 'bedomning').length);
  const row = page.locator('.query-answer tbody tr').first();
  assert.match((await row.textContent())!, /uppfylls (helt|delvis|inte)/);
  await row.locator('a[href*="#L"]').click();
  await page.waitForURL(/\/rapporter\/.*#L\d+$/);
});

test('a choice in the form is in the address; Back and Forward go from question to question', async () => {
  const page = await ask('?tabell=siffror');
  const all = countOf(await status(page));
  const option = page.locator('#falt-amne option').nth(1);
  const promised = Number(/\((\d[\d\s]*)\)$/.exec((await option.textContent())!)![1]!.replace(/\s/g, ''));
  await page.locator('#falt-amne').selectOption({ index: 1 });
  await page.waitForURL(/amne=/);
  assert.equal(countOf(await status(page)), promised, 'as many as the choice says');
  await page.locator('#falt-ar-fran').fill('2023');
  await page.locator('#falt-ar-fran').blur();
  await page.waitForURL(/ar=2023\.\./);
  const fewer = countOf(await status(page));
  assert.ok(fewer <= promised);
  await page.goBack();
  assert.equal(countOf(await status(page)), promised);
  assert.equal(await page.locator('#falt-ar-fran').inputValue(), '');
  await page.goBack();
  assert.equal(countOf(await status(page)), all);
  await page.goForward();
  await page.goForward();
  assert.equal(countOf(await status(page)), fewer);
  await page.locator('.chip').first().click();
  await page.waitForFunction(() => !location.search.includes('amne='));
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'falt-amne');
});

test('headings sort by keyboard, keep the focus and say the order', async () => {
  const page = await ask(`${outcomes}&enhet=%25`);
  await page.locator('[data-focus=sort-varde]').focus();
  await page.keyboard.press('Enter');
  const head = page.locator('.query-answer th', { has: page.locator('[data-focus=sort-varde]') });
  await page.waitForURL(/sortera=-varde/);
  assert.equal(await head.getAttribute('aria-sort'), 'descending');
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-focus')), 'sort-varde');
  const column = await head.evaluate((one) => (one as HTMLTableCellElement).cellIndex);
  const values = await page
    .locator(`.query-answer tbody tr > :nth-child(${column + 1})`)
    .evaluateAll((all) => all.map((one) => parseFloat(one.textContent!.replace('−', '-').replace(',', '.'))));
  assert.ok(values.length > 10);
  assert.deepEqual(
    values,
    values.toSorted((a, b) => b - a),
  );
});

test('the rows of all groups are the rows of the question, and a group leads to its own', async () => {
  const page = await ask(outcomes);
  const all = countOf(await status(page));
  await ask(`${outcomes}&gruppera=amne`, page);
  const rows = page.locator('.query-answer tbody tr');
  const counts = await rows
    .locator('td')
    .filter({ hasText: '' })
    .evaluateAll((cells) =>
      cells
        .filter((one) => (one as HTMLElement).dataset['label'] === 'Rader')
        .map((one) => Number(one.textContent!.replace(/\s/g, ''))),
    );
  assert.equal(counts.length, countOf(await status(page)));
  assert.equal(
    counts.reduce((sum, one) => sum + one, 0),
    all,
  );
  await rows.first().locator('a').click();
  await page.waitForFunction(() => !location.search.includes('gruppera'));
  assert.equal(countOf(await status(page)), counts[0]);
});

test('percentages are never added, and unlike figures are not told together', async () => {
  const page = await ask(`${outcomes}&gruppera=enhet`);
  const rows = await page.locator('.query-answer tbody tr').evaluateAll((all) =>
    all.map((row) => ({
      unit: row.querySelector('th')!.textContent,
      sum: row.querySelector('td[data-label=Summa]')?.textContent,
      median: row.querySelector('td[data-label=Median]')?.textContent,
    })),
  );
  const shares = rows.find(({ unit }) => unit === '%')!;
  assert.match(shares.median!, /olika indikatorer/);
  assert.doesNotMatch(shares.sum!, /\d/);
});

test('the saved file holds what the published file holds, row by row', async () => {
  const page = await ask(`${outcomes}&amne=forskola&kolumner=stadsdel,indikator,matt,ar,varde,enhet`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-save]').click()]);
  assert.equal(download.suggestedFilename(), 'fraga-siffror.csv');
  const text = (await readFile(await download.path(), 'utf8')).replace('\ufeff', '');
  const saved = Papa.parse<Record<string, string>>(text.trim(), { header: true }).data;
  assert.equal(saved.length, countOf(await status(page)));
  const key = ({ district, indicator, year, value, unit, address }: Record<string, string>) =>
    [district, indicator, year, value, unit, address].join('|');
  const known = new Set(
    (await published(page, 'observations')).filter((one) => one['measure'] === 'utfall').map(key),
  );
  assert.deepEqual(
    saved.map(key).filter((one) => !known.has(one)),
    [],
  );
  assert.ok(saved.every((one) => one['indicator_name'] && one['district_name']));
});

test('the answer is copied as a table, and its link', async () => {
  const page = await ask(`${outcomes}&amne=forskola`);
  await page.locator('[data-copy]').click();
  await page.waitForFunction(() => document.querySelector('[data-told]')?.textContent);
  const [head = '', ...rows] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  assert.match(head, /^Stadsdel\tIndikator\t.*\tAdress$/);
  assert.equal(rows.length, countOf(await status(page)));
  assert.ok(rows.every((row) => /\thttps:\/\/.*#L\d+$/.test(row)));
  await page.locator('[data-link]').click();
  await page.waitForFunction(() => document.querySelector('[data-told]')?.textContent?.includes('Länken'));
  assert.match(
    await page.evaluate(() => navigator.clipboard.readText()),
    /^https:\/\/.*\/data\/fraga\/\?tabell=siffror&amne=forskola&matt=utfall$/,
  );
});

test('long answers come page by page and do not grow', async () => {
  const page = await ask(outcomes);
  const count = countOf(await status(page));
  assert.equal(await page.locator('.query-answer tbody tr').count(), 50);
  const first = await page.locator('.query-answer tbody tr').first().textContent();
  await page.locator('.pager [rel=next]').click();
  await page.waitForURL(/sida=2/);
  assert.notEqual(await page.locator('.query-answer tbody tr').first().textContent(), first);
  await ask(`${outcomes}&sida=${Math.ceil(count / 50)}`, page);
  assert.equal(await page.locator('.query-answer tbody tr').count(), ((count - 1) % 50) + 1);
  assert.equal(await page.locator('.pager [rel=next]').count(), 0);
});

test('what an address asks that nobody can answer is named and left out, never run', async () => {
  const page = await site.page();
  const hostile = '<img src=x onerror="document.title=1">';
  const address = new URLSearchParams([
    ['tabell', 'siffror'],
    ['stadsdel', hostile],
    [hostile, '1'],
    ['namn', hostile],
    ['ar', '2023;drop'],
    ['sida', '-1'],
    ['__proto__', 'x'],
  ]);
  const title = await page.goto(site.origin + path).then(() => page.title());
  await page.goto(`${site.origin}${path}?${address}`);
  await page.waitForSelector('[data-note]:not([hidden])');
  const note = (await page.locator('[data-note]').textContent())!;
  for (const name of ['stadsdel', 'ar', 'sida', '__proto__']) assert.ok(note.includes(name), note);
  assert.equal(await page.locator('main img').count(), 0);
  assert.equal(await page.title(), title);
  assert.match((await page.locator('[data-sentence]').textContent())!, /innehåller ”<img src=x/);
  assert.match((await page.locator('[data-result]').textContent())!, /Inga uppgifter passar/);
});

test('a file that cannot be fetched is told of, and fetched anew when asked', async () => {
  const page = await site.browser.newPage();
  for (const broken of ['**/observations.parquet', '**/namn.json']) {
    await page.route(broken, (route) => route.abort());
    await page.goto(`${site.origin}${path}?tabell=siffror`);
    await page.waitForSelector('.query-failed[role=alert]');
    assert.match((await page.locator('.query-failed').textContent())!, /kunde inte hämtas/);
    assert.equal(await page.locator('.query-failed a').getAttribute('href'), '/data/');
    await page.unroute(broken);
    await page.locator('.query-failed button').click();
    await answered(page);
    assert.ok(countOf(await status(page)) > 0);
  }
  // A file that is no Parquet.
  await page.route('**/budget.parquet', (route) =>
    route.fulfill({ body: 'x'.repeat(600), headers: { 'content-length': '600' } }),
  );
  await page.locator('input[value=ekonomi]').check();
  await page.waitForSelector('.query-failed[role=alert]');
  await page.close();
});

test('a file that fails when something else has been asked does not hide that answer', async () => {
  const page = await site.browser.newPage();
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
  await page.route('**/observations.parquet', async (route) => {
    await asked;
    await route.abort();
  });
  await page.goto(`${site.origin}${path}?tabell=siffror`);
  await page.locator('input[value=ekonomi]').check();
  await answered(page);
  const failed = page.waitForEvent('requestfailed');
  ask();
  await failed;
  await page.waitForTimeout(200);
  assert.equal(await page.locator('.query-failed').count(), 0);
  assert.ok(countOf(await status(page)) > 0);
  await page.close();
});

test('only the file that is asked of is fetched, from this site alone', async () => {
  const page = await site.browser.newPage();
  const asked: URL[] = [];
  page.on('request', (request) => asked.push(new URL(request.url())));
  await page.goto(`${site.origin}/data/`, { waitUntil: 'networkidle' });
  assert.deepEqual(
    asked.filter(({ pathname }) => /parquet|namn\.json/.test(pathname)),
    [],
  );
  await ask('?tabell=aktiviteter', page);
  assert.deepEqual(
    [
      ...new Set(
        asked.filter(({ pathname }) => pathname.endsWith('.parquet')).map(({ pathname }) => pathname),
      ),
    ],
    ['/data/activities.parquet'],
  );
  assert.ok(asked.every(({ origin }) => origin === site.origin));
  await page.close();
});

test('at most 150 stops of the keyboard, with all conditions and columns open', async () => {
  const page = await site.page(stopsWindow);
  for (const address of [
    outcomes,
    '?tabell=ekonomi',
    '?tabell=aktiviteter',
    `${outcomes}&gruppera=indikator,stadsdel`,
  ]) {
    await countStops(page, site.origin + path + address);
    await answered(page);
    await page
      .locator('details')
      .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
    const stops = await page
      .locator(':is(a[href], button, input, select, summary, [tabindex="0"]):not([tabindex="-1"])')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility({ visibilityProperty: true })).length);
    assert.ok(stops <= 150, `${address}: ${stops}`);
  }
});

test('on a phone rows are cards, and the answer to an address comes before the form', async () => {
  const page = await site.page({ viewport: { width: 375, height: 800 } });
  await ask(`${outcomes}&amne=forskola&sortera=avstand`, page);
  const card = page.locator('.query-answer tbody tr').first();
  assert.ok((await card.boundingBox())!.y < 1000, 'near the top');
  const label = await card
    .locator('td[data-label=Värde]')
    .evaluate((one) => getComputedStyle(one, '::before').content);
  assert.equal(label, '"Värde"');
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 375);
});

test('without JavaScript the page says that it needs it and leads to the files', async () => {
  const page = await site.page({ javaScriptEnabled: false });
  await page.goto(site.origin + path);
  assert.match(await page.locator('main').innerText(), /behöver JavaScript/);
  assert.ok(await page.locator('main a[href="/data/"]', { hasText: 'Ladda ner' }).isVisible());
  assert.equal(await page.locator('main button:visible, main select:visible').count(), 0);
});

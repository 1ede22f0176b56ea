/** What the search answers: the page that the words are about first, nothing where nothing is, and lists without it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { unpackNames, type PackedNames } from '../search/columns.ts';
import type { PathKind } from '../search/names.ts';
import { violations } from './axe.ts';
import { pageTypes } from './page-types.ts';
import { dist, openSite, type Site } from './site.ts';

let site: Site;
before(async () => (site = await openSite()));
after(() => site.close());

const titles = '[data-results] :is(.answer-title, h3)';

/** Opens the search page with what stands in its address, and waits for its answers. */
async function search(page: Page, fields: Record<string, string>): Promise<string[]> {
  await page.goto(`${site.origin}/sok/?${new URLSearchParams(fields)}`);
  return answers(page);
}

async function answers(page: Page): Promise<string[]> {
  await page.waitForFunction(() => document.querySelector('[data-count]')?.textContent);
  return page.locator(titles).allTextContents();
}

/** The heading of a page. */
async function nameOf(page: Page, path: string): Promise<string> {
  await page.goto(site.origin + path);
  return ((await page.locator('h1').textContent()) ?? '').trim().replace(/\s+/g, ' ');
}

test('the page that is named so comes first; an indicator and a district lead to the figures of both', async () => {
  const page = await site.page();
  for (const type of ['district', 'indicator', 'goal'] as const) {
    const name = await nameOf(page, pageTypes[type]);
    assert.equal((await search(page, { q: name }))[0], name);
    assert.ok((await page.locator('[role=option]').first().getAttribute('href'))?.endsWith(pageTypes[type]));
  }
  const [indicator, district] = [
    await nameOf(page, pageTypes.indicator),
    await nameOf(page, pageTypes.district),
  ];
  const [first] = await search(page, { q: `${indicator} ${district}` });
  assert.equal(first, `${indicator} i ${district}`);
  assert.match((await page.locator('.answer-figure').first().textContent()) ?? '', /\d.*20\d\d/);
});

test('a word that stands nowhere has no hit, not even a letter of it; beside others it is left out, and that is said', async () => {
  const page = await site.page();
  for (const query of ['xqzvbn', 'preschool']) {
    assert.deepEqual(await search(page, { q: query }), [], query);
    assert.match((await page.locator('[data-count]').textContent()) ?? '', /^Inga träffar/);
  }
  assert.notEqual((await search(page, { q: 'förskola xqzvbn' })).length, 0);
  assert.match((await page.locator('[data-found=note]').textContent()) ?? '', /xqzvbn/);
  await search(page, { q: 'sjukfånvaro' });
  assert.match((await page.locator('[data-found=note]').textContent()) ?? '', /^Menade du ”sjukfrånvaro”/);
});

test('of a word that nothing has is said that the texts, which may have it, are not here; of one that is found is not', async () => {
  const page = await site.page();
  const unsearched = page.locator('[data-search-page] [data-found=unsearched]');
  for (const [query, isTold] of [
    ['xqzvbn', true],
    ['förskola xqzvbn', true],
    ['sjukfrånvaro', false],
    ['och', false],
  ] as const) {
    await search(page, { q: query });
    assert.equal(await unsearched.isVisible(), isTold, query);
  }
});

test('words that say nothing list nothing, and that is said', async () => {
  const page = await site.page();
  for (const query of ['och', 'vad är', '%']) {
    assert.deepEqual(await search(page, { q: query }), [], query);
    assert.match((await page.locator('[data-count]').textContent()) ?? '', /säger för lite/);
  }
  const [first, ...others] = await search(page, { q: 'hur går det' });
  assert.deepEqual([first, others], ['Stadsdelar', []]);
  // Filters ask for something by themselves.
  assert.notEqual((await search(page, { q: 'och', slag: 'Mål' })).length, 0);
});

test('a text is told in sentences, never by the cells of a table', async () => {
  const page = await site.page();
  for (const query of ['förskola', await nameOf(page, pageTypes.indicator), 'trygghet']) {
    await search(page, { q: query });
    for (const said of await page.locator('.results li > p:first-of-type').allTextContents()) {
      assert.notEqual(said, '');
      assert.doesNotMatch(said, /\brad \d|ej redovisat|%l\b/);
    }
  }
});

test('a page whose figures a report takes back says so', async () => {
  const folder = join(dist, 'indikatorer');
  const html = (file: string) => readFileSync(join(folder, file), 'utf8');
  const taken = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('/index.html'))
    .find((file) => html(file).includes('"forbehall[content]"'))!;
  const page = await site.page();
  await page.goto(`${site.origin}/indikatorer/${dirname(taken)}/`);
  const content = (name: string) => page.locator(`meta[${name}]`).first().getAttribute('content');
  const line = await content('data-pagefind-meta="forbehall[content]"');
  const filters = {
    slag: 'Indikator',
    tema: (await content('data-pagefind-filter="tema[content]"')) ?? '',
    stadsdel: (await content('data-pagefind-filter="stadsdel[content]"')) ?? '',
  };
  await search(page, filters);
  const more = page.locator('[data-found=more]');
  while (await more.isVisible()) {
    const before = await page.locator('.results li').count();
    await more.click();
    await page.waitForFunction((count) => document.querySelectorAll('.results li').length > count, before);
  }
  const hit = page.locator('.results li').filter({ has: page.locator(`a[href$="/${dirname(taken)}/"]`) });
  assert.equal(await hit.locator('.caveat').textContent(), line);
});

test('"/", Ctrl+K and the link open the search on every page; arrows choose, Enter opens, Back returns', async () => {
  const page = await site.page();
  for (const type of ['start', 'district', 'report', 'missing'] as const)
    for (const open of ['/', 'Control+k']) {
      await page.goto(site.origin + pageTypes[type]);
      await page.keyboard.press(open);
      await page.waitForSelector('dialog[open] [data-search]:focus');
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('dialog[open]').count(), 0, type);
    }
  await page.goto(site.origin + pageTypes.economy);
  await page.click('a.to-search');
  await page.keyboard.type('sjukfrånvaron');
  const box = page.locator('dialog [role=combobox]');
  await page.waitForSelector('dialog [role=option]');
  assert.equal(await box.getAttribute('aria-expanded'), 'true');
  await page.keyboard.press('ArrowDown');
  const chosen = await box.getAttribute('aria-activedescendant');
  assert.equal(await page.locator(`#${chosen}`).getAttribute('aria-selected'), 'true');
  await page.waitForFunction(() => document.querySelector('dialog [data-count]')?.textContent);
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/indikatorer\/sjukfranvaro\//);
  await page.goBack();
  await page.waitForSelector('dialog[open] [role=option]');
  assert.equal(await box.inputValue(), 'sjukfrånvaron');
});

test('below the names the arrows walk through the texts and back', async () => {
  const page = await site.page();
  await search(page, { q: 'trygghet' });
  await page.focus('[data-search]');
  const names = await page.locator('[role=option]').count();
  for (let n = 0; n <= names; n++) await page.keyboard.press('ArrowDown');
  assert.equal(await page.evaluate(() => document.activeElement?.closest('.results') !== null), true);
  await page.keyboard.press('ArrowUp');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'sok');
});

test('what leaves a word out stands below the texts that have all words, and the arrows walk down to it', async () => {
  const page = await site.page();
  // A name in a table, which the texts have and the names have not.
  await search(page, { q: 'resultatenheter koppargården' });
  const order = () =>
    page.locator('[data-results] a').evaluateAll((links) => links.map((link) => link.role === 'option'));
  const first = await order();
  assert.ok(first.includes(true) && first.includes(false), 'both are found');
  assert.deepEqual(
    first,
    first.toSorted((a, b) => Number(a) - Number(b)),
  );
  await page.focus('[data-search]');
  const texts = first.filter((isName) => !isName).length;
  const chosen = () => page.locator('[data-search]').getAttribute('aria-activedescendant');
  for (let n = 0; n < texts; n++) await page.keyboard.press('ArrowDown');
  assert.equal(await page.evaluate(() => document.activeElement?.closest('.results') !== null), true);
  await page.keyboard.press('ArrowDown');
  assert.equal(await chosen(), 'sok-namn-0');
  await page.keyboard.press('ArrowUp');
  assert.equal(await page.evaluate(() => document.activeElement?.closest('.results') !== null), true);
  // No text has this one: names come first again.
  await search(page, { q: 'resultatenheter xqzvbn' });
  assert.equal((await order())[0], true);
});

test('Back returns to the query before, and from a page to the answers and their place', async () => {
  const page = await site.page({ viewport: { width: 375, height: 740 } });
  const before = await search(page, { q: 'trygghet' });
  await page.fill('[data-search]', 'parker');
  await page.waitForFunction(() => document.querySelector('.answer-title')?.textContent?.includes('parker'));
  await page.goBack();
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-search]')?.value === 'trygghet',
  );
  await page.waitForFunction(
    (all) => document.querySelectorAll('[data-results] li').length === all,
    before.length,
  );
  assert.deepEqual(await answers(page), before);
  await page.locator('[data-found=more]').click();
  await page.waitForFunction(
    (all) => document.querySelectorAll('[data-results] li').length > all,
    before.length,
  );
  const all = await answers(page);
  const link = page.locator('.results a').last();
  await link.scrollIntoViewIfNeeded();
  const y = await page.evaluate(() => scrollY);
  await link.click();
  await page.waitForURL((url) => url.pathname !== '/sok/');
  await page.goBack();
  await page.waitForFunction((from) => Math.abs(scrollY - from) < 40, y);
  assert.deepEqual(await answers(page), all);
});

test('a filter alone lists; its options give as many pages as they say, and nothing offered gives nothing', async () => {
  const page = await site.page();
  await search(page, { slag: 'Mål' });
  const [, count] = /^(\d+)\s+sidor/.exec((await page.locator('[data-count]').textContent()) ?? '') ?? [];
  assert.ok(Number(count) > 0);
  await search(page, { q: 'trygghet', slag: 'Siffror' });
  await page.waitForFunction(() => document.querySelectorAll('[name=stadsdel] option').length > 1);
  const options = await page.locator('select[data-filter] option').allTextContents();
  assert.deepEqual(
    options.filter((option) => option.endsWith('(0)')),
    [],
  );
  const stadsdel = page.locator('[name=stadsdel] option').nth(1);
  const [, offered] = /\((\d+)\)$/.exec((await stadsdel.textContent()) ?? '') ?? [];
  await page.selectOption('[name=stadsdel]', (await stadsdel.getAttribute('value')) ?? '');
  await page.waitForFunction(
    (number) =>
      new RegExp(`(^|\\D)${number}\\s+sid`).test(document.querySelector('[data-count]')?.textContent ?? ''),
    offered,
  );
  await search(page, { q: 'trygghet', stadsdel: 'Mordor' });
  assert.match((await page.locator('[data-found=note]').textContent()) ?? '', /”Mordor” finns inte/);
});

test('whatever is typed is answered without an error, and none of it becomes a part of the page', async () => {
  const page = await site.browser.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  for (const q of [
    'a',
    '😀👩‍👩‍👧',
    '<script>window.hit = 1</script>',
    '<img src=x onerror="window.hit = 1">',
    '"förskola" \'x\'',
    '100 %',
    '%E0%A4%A',
    '\\',
    '\u202e\u00ad',
  ]) {
    await search(page, { q });
    assert.ok(((await page.locator('[data-count]').textContent()) ?? '').length < 260, q.slice(0, 20));
    assert.equal(await page.locator('main img, [data-results] script').count(), 0);
    if (!/[\p{L}\p{N}]/u.test(q)) assert.equal(await page.locator(titles).count(), 0, q);
  }
  await page.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>('[data-search]')!;
    document.querySelector('[data-count]')!.textContent = '';
    box.value = 'å'.repeat(10_000);
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  assert.deepEqual(await answers(page), []);
  assert.ok(((await page.locator('[data-count]').textContent()) ?? '').length < 260);
  await page.goto(`${site.origin}/sok/?q=`);
  assert.equal(await page.evaluate(() => 'hit' in window), false);
  assert.deepEqual(wrong, []);
  await page.close();
});

test('names answer when Pagefind or a part of it cannot be had, and a calm sentence says so', async () => {
  for (const blocked of ['**/pagefind/**', '**/pagefind.js', '**/wasm.*']) {
    const page = await site.browser.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => {
      // The browser itself tells of what was not loaded.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        wrong.push(message.text());
    });
    await page.route(blocked, (route) => route.abort());
    assert.equal((await search(page, { q: 'sjukfrånvaron' }))[0], 'Sjukfrånvaro');
    assert.match((await page.locator('[data-count]').textContent()) ?? '', /Sidorna kan inte sökas just nu/);
    await search(page, { q: 'sjukfrånvaron', slag: 'Siffror' });
    assert.match((await page.locator('[data-found="note"]').textContent()) ?? '', /^Filtren kan inte hämtas/);
    assert.deepEqual(wrong, [], blocked);
    await page.close();
  }
});

test('every address that the names lead to is a page of the site', () => {
  const packed = readFileSync(join(dist, 'sok/namn.json'), 'utf8');

  const { districts, indicators, goals, themes, pages, paths } = unpackNames(
    JSON.parse(packed) as PackedNames,
  );
  const at = (kind: PathKind, parts: Record<string, string>) =>
    paths[kind].replace(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? '?');
  const own = {
    mal: 'districtGoals',
    ekonomi: 'districtEconomy',
    aktiviteter: 'districtActivities',
  } as const;
  const all = [
    ...pages.map(({ path }) => path),
    ...themes.map(({ id }) => at('theme', { theme: id })),
    ...goals.map(({ set, number }) => at('goal', { set, number })),
    ...indicators.flatMap(({ id, figures }) => [
      at('indicator', { indicator: id }),
      ...figures.map(([place]) => at('pair', { indicator: id, district: districts[place]!.id })),
    ]),
    ...districts.flatMap(({ id, reports, themes, parts }) => [
      at('district', { district: id }),
      ...reports.map((report) => at('report', { report })),
      ...themes.map((theme) => at('topic', { district: id, theme })),
      ...parts.map((part) => at(own[part as keyof typeof own], { district: id })),
      ...(parts.includes('aktiviteter') ? [at('activities', { report: reports[0]! })] : []),
    ]),
  ];
  const isPage = (path: string) => existsSync(join(dist, path.replace(/[?#].*/, ''), 'index.html'));
  assert.deepEqual(
    all.filter((path) => !isPage(path)),
    [],
  );
});

test('on a phone the first answer stands right below the box', async () => {
  const page = await site.page({ viewport: { width: 375, height: 740 } });
  await search(page, { q: 'sommarjobb' });
  const apart = await page.evaluate(() => {
    const [box, first] = ['[data-search]', '[role=option]'].map((one) =>
      document.querySelector(one)!.getBoundingClientRect(),
    );
    return first!.top - box!.bottom;
  });
  assert.ok(apart < 300, `${apart} px`);
});

test('without JavaScript the search page leads to lists of everything and offers no search', async () => {
  const page = await site.page({ javaScriptEnabled: false });
  await page.goto(`${site.origin}/sok/`);
  assert.equal(await page.locator('main button:visible, main input:visible').count(), 0);
  for (const type of [
    'district',
    'indicators',
    'goals',
    'reports',
    'activities',
    'economy',
    'findings',
  ] as const)
    assert.ok(await page.locator(`main a[href^="${pageTypes[type]}"]`).first().isVisible(), type);
});

/** What people come for is few clicks away from the start page: the ways they take, walked and counted. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { openSite, type Site } from './site.ts';

let site: Site;
before(async () => (site = await openSite()));
after(() => site.close());

/** A reader on the start page who counts the clicks. */
interface Walk {
  page: Page;
  clicks: number;
  /** Clicks the first of what is found and sees what comes. */
  click: (found: Locator | string) => Promise<void>;
}

async function walk(most: number, way: (walk: Walk) => Promise<void>): Promise<void> {
  const page = await site.page({
    viewport: { width: 1280, height: 900 },
  });
  await page.goto(`${site.origin}/`);
  const one: Walk = {
    page,
    clicks: 0,
    async click(found) {
      one.clicks++;
      await (typeof found === 'string' ? page.locator(found) : found).first().click();
      await page.waitForLoadState();
    },
  };
  await way(one);
  assert.ok(one.clicks <= most, `${one.clicks} clicks, at most ${most}`);
}

const district = '.tile-map .filled a';
const topic = '.topics h3 a';

test('two clicks lead to the answer of a topic in a district', () =>
  walk(2, async ({ page, click }) => {
    await click(district);
    await click(topic);
    await page.waitForURL(/\/stadsdelar\/[^/]+\/amne\/[^/]+\/$/);
    assert.ok(await page.locator('.targets').first().isVisible());
  }));

test('two clicks tell which board misses most', () =>
  walk(2, async ({ page, click }) => {
    await click('main a[href$="/stadsdelar/"]');
    const table = page.locator('.boards').first();
    await click(table.locator('thead button', { hasText: 'nås inte' }));
    const shares = await table
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => Number((row.children[3] as HTMLElement).dataset['sort'])));
    assert.ok(shares.length > 1);
    assert.deepEqual(
      shares,
      shares.toSorted((a, b) => b - a),
    );
  }));

test('three clicks lead to the place where a figure is printed', () =>
  walk(3, async ({ page, click }) => {
    await click(district);
    await click(topic);
    const place = page.locator('.targets tbody a.line').first();
    // Where the original's address is known the link leads there, else to the row with its line.
    const href = (await place.getAttribute('href')) ?? '';
    assert.match(href, /#(L\d+|page=\d+)$/);
    if (href.startsWith('http')) return;
    await click(place);
    await page.waitForURL(/\/rapporter\/.*#L\d+$/);
    assert.ok(await page.locator(new URL(page.url()).hash).isVisible());
  }));

test('three clicks cite a figure', () =>
  walk(3, async ({ page, click }) => {
    await click(district);
    await click(topic);
    const figure = page.locator('.targets a.figure').first();
    await figure.hover();
    await click('.figure-tip button');
    await page.locator('.figure-tip [role=status]', { hasText: 'kopierade' }).waitFor();
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    const value = ((await figure.textContent()) ?? '').trim().replaceAll('\u00a0', ' ');
    assert.ok(cited.includes(`: ${value}. `), cited);
    assert.match(
      cited,
      /nämnd: .* (rad|sida) \d+.*datautgåva [0-9a-f.]{5,8}, hämtad \d+ \p{L}+ \d{4}\. https:\S+#L\d+$/u,
    );
  }));

test('three clicks lay boards side by side on an indicator', () =>
  walk(3, async ({ page, click }) => {
    await click('.menu a[href$="/indikatorer/"]');
    await click('.themes summary');
    await click('main a[href*="/indikatorer/"]:visible');
    await page.waitForURL(/\/indikatorer\/[^/]+\/$/);
    assert.ok(await page.locator('main a[href*="/stadsdelar/"]').first().isVisible());
  }));

test('the keyboard reaches the button beside a figure, and Escape sends it away', async () => {
  const page = await site.page();
  await page.goto(`${site.origin}/`);
  await page.locator(district).first().click();
  await page.locator(topic).first().click();
  await page.waitForURL(/\/amne\//);
  const figure = page.locator('.targets a.figure').first();
  await page.locator('.targets tbody th a').first().focus();
  // A long table is one stop, in which the arrow keys go about.
  const long = (await page.locator('.arrow-hint').count()) > 0;
  for (let n = 0; n < 20 && !(await figure.evaluate((one) => one === document.activeElement)); n += 1)
    await page.keyboard.press(long ? 'ArrowRight' : 'Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.figure-tip [role=status]', { hasText: 'kopierade' }).waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.figure-tip').count(), 0);
});

test('a table is copied with a head, a row for each row and the place of each', async () => {
  const page = await site.page();
  await page.goto(`${site.origin}/`);
  await page.locator(district).first().click();
  await page.locator(topic).first().click();
  await page.waitForURL(/\/amne\//);
  await page.locator('[data-copy-table]').first().click();
  await page.locator('.table-tools [role=status]', { hasText: 'Kopierat' }).first().waitFor();
  const [head = '', ...lines] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  assert.equal(lines.length, await page.locator('.table-box').first().locator('tbody tr').count());
  const columns = head.split('\t');
  assert.ok(columns.includes('Årsmål') && columns.at(-1) === 'Adress', head);
  const targets = lines.map((line) => line.split('\t')[columns.indexOf('Årsmål')] ?? '');
  assert.ok(
    targets.some((one) => /^-?\d+(,\d+)?%?$/.test(one)),
    targets.join(' | '),
  );
  assert.match(lines[0] ?? '', /#L\d+$/);
});

test('an address frozen to another edition leads to its row and says that the data have changed', async () => {
  const page = await site.page();
  await page.goto(`${site.origin}/`);
  await page.locator(district).first().click();
  await page.locator(topic).first().click();
  await page.waitForURL(/\/amne\//);
  await page.locator('.targets a.figure').first().hover();
  await page.locator('.figure-tip button').click();
  await page.locator('.figure-tip [role=status]', { hasText: 'kopierade' }).waitFor();
  const cited = await page.evaluate(() => navigator.clipboard.readText());
  const { pathname, search, hash } = new URL(cited.slice(cited.lastIndexOf('https:')));
  await page.goto(site.origin + pathname + search + hash);
  await page.locator(hash).waitFor();
  assert.equal(await page.locator('.edition-note').count(), 0);
  await page.goto(`${site.origin}${pathname}?utgava=00000000${hash}`);
  await page.locator(hash).waitFor();
  const note = page.locator('.edition-note');
  await note.waitFor();
  assert.match((await note.textContent()) ?? '', /00000000.*utgåva [0-9a-f.]{5,8}:/);
  await note.locator('a').click();
  await page.waitForURL(/\/data\/utgavor\/$/);
});

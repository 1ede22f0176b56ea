/** The schematic map, and districts that have no report yet. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pageTypes } from './page-types.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
before(async () => (site = await openSite()));
after(() => site.close());

test('the districts are a map where there is room and a list where there is not, each name legible', async () => {
  for (const width of [320, 375, 768, 1280]) {
    const page = await site.page({ viewport: { width, height: 800 } });
    await page.goto(`${site.origin}/`);
    const tiles = await page.locator('.tile-map a').evaluateAll((links) =>
      links.map((link) => {
        const box = link.getBoundingClientRect();
        const name = link.querySelector('.tile-name')!;
        return {
          name: name.textContent,
          left: Math.round(box.left),
          fits: link.scrollWidth <= link.clientWidth && link.scrollHeight <= link.clientHeight,
          letters: parseFloat(getComputedStyle(name).fontSize),
          target: Math.min(box.width, box.height),
        };
      }),
    );
    const columns = new Set(tiles.map((tile) => tile.left)).size;
    assert.ok(width < 640 ? columns === 1 : columns > 3, `${width} px: ${columns} columns`);
    for (const { name, fits, letters, target } of tiles)
      assert.ok(fits && letters >= 12 && target >= 24, `${name} at ${width} px`);
  }
});

test('a district is found by its name, by a part of it and by a name it had; what is none is searched for', async () => {
  const page = await site.page({ viewport: { width: 375, height: 800 } });
  await page.goto(`${site.origin}/`);
  const left = page.locator('.tile-map li:visible .tile-name');
  for (const [typed, name] of [
    ['hässel', /Hässelby/],
    ['vallingby', /Vällingby/],
    ['norrmalm', /Norra inner/],
  ] as const) {
    await page.fill('#sok', typed);
    assert.equal(await left.count(), 1, typed);
    assert.match((await left.textContent()) ?? '', name);
  }
  const all = await page.locator('.tile-map li').count();
  await page.fill('#sok', 'förskola');
  assert.equal(await left.count(), all);
  assert.ok(await page.locator('[data-finder-found]').textContent());
  await page.locator('#sok').press('Enter');
  await page.waitForURL(/\/sok\/\?q=f/);
});

test('what forecasts say stands on the start page as on the page of the district', async () => {
  const page = await site.page();
  await page.goto(`${site.origin}/`);
  const told = await page.locator('.news li').evaluateAll((items) =>
    items.flatMap((item) => {
      const district = item.querySelector<HTMLAnchorElement>('a[href*="/stadsdelar/"]');
      const forecast = item.querySelector('a[href*="/prognoser/"]');
      return district && forecast ? [{ to: district.href, said: forecast.textContent }] : [];
    }),
  );
  assert.ok(told.length > 0);
  assert.ok((await page.locator('.tile-forecast').count()) > 0);
  for (const { to, said } of told) {
    await page.goto(to);
    assert.equal(await page.locator('.answer a[href*="/prognoser/"]').textContent(), said, to);
  }
});

test('a district without reports says so, and leads to those that have some', async () => {
  const page = await site.page();
  await page.goto(site.origin + pageTypes.emptyDistrict);
  const name = (await page.locator('h1').textContent()) ?? '?';
  assert.ok((await page.locator('.empty-box').textContent())?.includes(`ingen rapport från ${name}`));
  assert.ok(await page.locator('main a[href$="/om/#saknas-din-stadsdel"]').isVisible());
  await page.locator('main .plain-list a').first().click();
  await page.waitForSelector('.answer');
});

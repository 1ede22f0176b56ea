/** The page of a report: each row has an address of its own, which can be copied. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { violations } from './axe.ts';
import { pageTypes } from './page-types.ts';
import { dist, openSite, type Site } from './site.ts';

let site: Site;
before(async () => (site = await openSite()));
after(() => site.close());

test('the number of a row leads to it and offers its address, one row at a time', async () => {
  for (const width of [1280, 320]) {
    const page = await site.page({
      viewport: { width, height: 700 },
    });
    await page.goto(site.origin + pageTypes.chapter);
    assert.equal(await page.locator('.row-tools').count(), 0);
    const numbers = page.locator('.facts a.line[id]');
    for (const number of [numbers.first(), numbers.nth(3)]) {
      await number.click();
      const line = ((await number.getAttribute('id')) ?? '').slice(1);
      const row = page.locator('tr', { has: page.locator(`#L${line}`) });
      await row.locator('.row-tools button').first().click();
      await row.locator('.row-tools [role=status]', { hasText: 'Kopierat' }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(copied, new RegExp(`^https:.*${pageTypes.report}#L${line}$`));
      assert.equal(await page.locator('.row-tools').count(), 1);
      await row.locator('.row-tools button', { hasText: 'med källa' }).click();
      await row.locator('.row-tools [role=status]', { hasText: 'Kopierat' }).waitFor();
      const cited = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(cited, new RegExp(`rad ${line}\\. .*datautgåva [0-9a-f.]{5,8}, hämtad \\d.*#L${line}$`));
      assert.doesNotMatch(cited, /Kopiera/);
      const wide = async (selector: string) => (await row.locator(selector).boundingBox())!.width;
      assert.ok((await wide('.row-tools')) > (await wide('th')) / 2, 'they stand below the name');
      await row.locator('xpath=ancestor::*[@role="region"]/following-sibling::*[1]//button').click();
      await row
        .locator('xpath=ancestor::*[@role="region"]/following-sibling::*[1]//*[text()]')
        .last()
        .waitFor();
      const table = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(table, new RegExp(`#L${line}$`, 'm'));
      assert.doesNotMatch(table, /Kopiera/);
    }
    assert.deepEqual(await violations(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
  }
});

test('a chapter calls girls what the page of the indicator calls them', () => {
  let rows = 0;
  for (const path of globSync('rapporter/*/mal-*/**/index.html', { cwd: dist }))
    for (const row of readFileSync(join(dist, path), 'utf8').split('<tr')) {
      const [, word] = /class="source">(kvinnor|flickor) /.exec(row) ?? [];
      const [, pair] = /href="(\/stadsdelar\/[^"]*)"/.exec(row) ?? [];
      if (!word || !pair) continue;
      const other = word === 'flickor' ? 'För kvinnor' : 'För flickor';
      assert.ok(!readFileSync(join(dist, pair, 'index.html'), 'utf8').includes(other), `${path}: ${pair}`);
      rows += 1;
    }
  assert.ok(rows > 10, `${rows} rows`);
});

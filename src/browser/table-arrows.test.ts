/** A long table is one stop of the keyboard: Tab passes it, and the arrow keys go about in it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pageTypes } from './page-types.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
before(async () => (site = await openSite()));
after(() => site.close());

test('Tab goes past a long table, arrow keys go down its column, and what they do is said', async () => {
  const page = await site.page({ viewport: { width: 1280, height: 900 } });
  await page.goto(site.origin + pageTypes.reportCounting);
  const table = page
    .locator('.table-box table')
    .filter({ has: page.locator('tbody tr:nth-child(20) a') })
    .first();
  const links = table.locator('tbody a[href]');
  assert.ok((await links.count()) >= 24);
  assert.equal(await table.locator('tbody a[href]:not([tabindex="-1"])').count(), 1);

  await links.first().focus();
  await page.keyboard.press('ArrowDown');
  const [row, cell] = await page.evaluate(() => {
    const place = document.activeElement?.closest<HTMLTableCellElement>('td, th');
    return [place?.closest('tr')?.previousElementSibling !== null, place?.cellIndex];
  });
  assert.deepEqual(
    [row, cell],
    [true, await links.first().evaluate((link) => link.closest<HTMLTableCellElement>('td, th')?.cellIndex)],
  );

  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.closest('table') ?? null), null);
  await page.keyboard.press('Shift+Tab');
  assert.notEqual(
    await page.evaluate(() => document.activeElement?.closest('tbody tr')?.previousElementSibling ?? null),
    null,
  );

  const hint = await table.evaluate(
    (one) => document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent,
  );
  assert.equal(hint, 'Piltangenterna går mellan länkarna.');
});

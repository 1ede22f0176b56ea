/** Money: every printed figure is a link to its line, and no heading is said twice. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pageTypes } from './page-types.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
before(async () => (site = await openSite()));
after(() => site.close());

test('every printed sum is a link to its line', async () => {
  const page = await site.browser.newPage();
  for (const path of [pageTypes.economy, pageTypes.districtEconomy]) {
    await page.goto(site.origin + path);
    const bare = await page.locator('.areas, .money, .even').evaluateAll((tables) =>
      tables.flatMap((table) =>
        [...table.querySelectorAll('tbody td.number')]
          .filter((cell) => /\d/.test(cell.textContent) && !cell.textContent.trim().endsWith('%'))
          .filter((cell) => !/#L\d+$/.test(cell.querySelector('a.figure')?.getAttribute('href') ?? ''))
          .map((cell) => cell.textContent.trim()),
      ),
    );
    assert.deepEqual(bare, [], path);
    assert.ok((await page.locator('.money a.figure').count()) > 0, path);
  }
  await page.close();
});

test('a cell of money is a figure or a dash, never blank', async () => {
  const page = await site.browser.newPage();
  await page.goto(site.origin + pageTypes.economy);
  const blank = page.locator(
    '.areas td.number:not(:has(a, .nothing)), .even td.number:not(:has(a, .nothing))',
  );
  assert.deepEqual(
    (await blank.allTextContents()).filter((text) => !text.trim().endsWith('%')),
    [],
  );
  await page.close();
});

test('what a heading says is not said again by the caption below it', async () => {
  const page = await site.browser.newPage();
  await page.goto(site.origin + pageTypes.districtEconomy);
  const twice = await page.locator('.money.headed caption').evaluateAll((captions) =>
    captions.flatMap((caption) => {
      const headings = [...document.querySelectorAll('main h3')];
      const above = headings.findLast(
        (one) => one.compareDocumentPosition(caption) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      const shown = caption.querySelector('span:not(.hidden)')?.textContent ?? '';
      return above && shown.startsWith(above.textContent.trim()) ? shown : [];
    }),
  );
  assert.deepEqual(twice, []);
  await page.close();
});

/** Money: every sum leads to its place, commas stand under each other, and what deviates comes first. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { builtPages } from './html-links.ts';
import { pageTypes } from './page-types.ts';
import { dist, openSite, type Site } from './site.ts';

let site: Site;
before(async () => (site = await openSite()));
after(() => site.close());

const types = [pageTypes.economy, pageTypes.economyYear, pageTypes.area, pageTypes.districtEconomy];

test('every row of money leads to its place in print', async () => {
  const page = await site.page();
  for (const path of types) {
    await page.goto(site.origin + path);
    const bare = await page.locator('.areas, .money').evaluateAll((tables) =>
      tables.flatMap((table) =>
        [...table.querySelectorAll('tbody tr:not(.band)')]
          .filter((row) => /\d/.test(row.querySelector('td.number')?.textContent ?? ''))
          .filter((row) => !row.querySelector('a[href*="#L"], a.original'))
          .map((row) => row.textContent),
      ),
    );
    assert.deepEqual(bare, [], path);
    assert.ok((await page.locator('.areas tbody tr').count()) > 0, path);
  }
});

test('a cell of money is a figure or a dash, never blank', async () => {
  const page = await site.page();
  for (const path of types) {
    await page.goto(site.origin + path);
    const cells = await page.locator('.areas td.number').allTextContents();
    assert.deepEqual(
      cells.filter((text) => !/\d|–/.test(text)),
      [],
      path,
    );
  }
});

test('commas stand under each other, also where a figure is printed without decimals', async () => {
  const page = await site.page({ viewport: { width: 1280, height: 900 } });
  await page.goto(site.origin + pageTypes.economy);
  const edges = await page.locator('.boards-money tbody').evaluateAll((bodies) =>
    bodies.flatMap((body) => {
      const cells = [...body.querySelectorAll('td.main-sum [data-pad], td.main-sum .figure-text')];
      // Where the whole number ends.
      return cells.map((cell) => {
        const range = document.createRange();
        const text = [...cell.childNodes].find((node) => node.nodeType === Node.TEXT_NODE)!;
        const words = text.textContent ?? '';
        const begin = words.search(/\S/);
        const comma = words.indexOf(',');
        range.setStart(text, begin);
        range.setEnd(text, comma === -1 ? words.trimEnd().length : comma);
        return Math.round(
          cell.closest('td')!.getBoundingClientRect().right - range.getBoundingClientRect().right,
        );
      });
    }),
  );
  assert.ok(edges.length > 1);
  assert.ok(Math.max(...edges) - Math.min(...edges) <= 1, String(edges));
});

test('in a board, areas that lack money come first, and what holds its budget last', async () => {
  const page = await site.page();
  const paths = [...builtPages(dist).keys()].filter((path) => /^\/stadsdelar\/[^/]+\/ekonomi\/$/.test(path));
  for (const path of paths) {
    await page.goto(site.origin + path);
    const sums = await page
      .locator('.areas:has(.band) tbody tr:not(.part, .band, .sum)')
      .evaluateAll((rows) =>
        rows.map((row) => {
          const cells = [...row.querySelectorAll('td.number')];
          const text = cells.at(-2)?.querySelector('.figure-text, .figure')?.textContent ?? '0';
          return Number(text.replace(/\s/g, '').replace('−', '-').replace(',', '.'));
        }),
      );
    const lacking = sums.filter((sum) => sum < 0);
    const left = sums.filter((sum) => sum > 0);
    const expected = [
      ...lacking.toSorted((a, b) => a - b),
      ...left.toSorted((a, b) => b - a),
      ...sums.filter((sum) => sum === 0),
    ];
    assert.deepEqual(sums, expected, path);
  }
});

test('an old anchor of a printed table leads to the page of its report', async () => {
  const page = await site.page();
  const [path = ''] = [...builtPages(dist).keys()].filter((one) => /\/ekonomi\/\d{4}-t1\/$/.test(one));
  const [, district, time] = /\/stadsdelar\/([^/]+)\/ekonomi\/([^/]+)\//.exec(path)!;
  await page.goto(`${site.origin}${pageTypes.economy}#resultatenheter-${district}-${time}`);
  await page.waitForURL(`**${path}#resultatenheter`);
});

test('what a heading says is not said again by the caption below it', async () => {
  const page = await site.page();
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
});

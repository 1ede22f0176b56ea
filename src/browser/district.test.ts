/** A district's pages: the answer within one screen, short, light, few stops; old anchors have a home; paper holds it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { telling, third } from '../sweep.ts';
import { placeText } from '../text/place.ts';
import { builtPages } from './html-links.ts';
import { pageTypes } from './page-types.ts';
import { routeOf } from './routes.ts';
import { dist, openSite, type Site } from './site.ts';
import { countStops, mayStop, stopsWindow } from './stops.ts';

let site: Site;
before(async () => (site = await openSite()));
after(() => site.close());

const pages = builtPages(dist);
const html = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');
const overviews = [...pages.keys()].filter((path) => /^\/stadsdelar\/[^/]+\/$/.test(path));
/** Overviews, those first that would break a bound first. */
const longestFirst = overviews.toSorted((a, b) => html(b).length - html(a).length);
/** Everything below a district or laid side by side, but for the pages of one indicator, and all of money, goals and activities. */
const parts = [...pages.keys()].filter((path) =>
  /^\/(stadsdelar\/([^/]+\/(mal|ekonomi|aktiviteter|rapporter|amne)\/([^/]+\/)*|ar\/\d+\/)?|(ekonomi|mal|aktiviteter)\/.*)$/.test(
    path,
  ),
);

/** A printed page as pdf.js opens it. */
const opened = (bytes: Uint8Array) => getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;

test('the answer stands within the first screen, wide and narrow', async () => {
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 375, height: 740 },
  ]) {
    const page = await site.page({ viewport });
    await page.goto(site.origin + pageTypes.district);
    const box = await page.locator('.verdict-counts').boundingBox();
    assert.ok(box && box.y + box.height < viewport.height, `${viewport.width} px: ends at ${box?.y}`);
  }
});

test('an overview is at most 3,000 px long on a wide screen and 6,000 px on a phone', async () => {
  for (const [width, most] of [
    [1280, 3000],
    [375, 6000],
  ] as const) {
    const page = await site.page({ viewport: { width, height: 800 } });
    for (const path of third(longestFirst, 0)) {
      await page.goto(site.origin + path);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      assert.ok(height <= most, `${path} at ${width} px: ${height} px`);
    }
  }
});

test('no page of a district weighs more than 45 kB compressed', () => {
  const heavy = [...overviews, ...parts].flatMap((path) => {
    const size = gzipSync(html(path)).length;
    return size > 45_000 ? [`${path}: ${size}`] : [];
  });
  assert.deepEqual(heavy, []);
});

test('no page of the site has more than 150 stops of the keyboard', async () => {
  const many: string[] = [];
  const page = await site.page(stopsWindow);
  // Scripts add a few to those that a page is built with, and hide more.
  const long = [...pages.keys()]
    .filter((path) => path.endsWith('/'))
    .map((path) => ({ path, most: mayStop(html(path)) }))
    .filter(({ most }) => most > 140)
    .sort((a, b) => b.most - a.most);
  assert.ok(long.length > 0);
  const route = routeOf();
  for (const { path } of telling(long, ({ path }) => [route(path)])) {
    const stops = await countStops(page, site.origin + path);
    if (stops > 150) many.push(`${path}: ${stops}`);
  }
  assert.deepEqual(many, []);
});

test('anchors of the page that held everything have a home on the overview', () => {
  for (const id of ['malen', 'indikatorer', 'ekonomi', 'aktiviteter', 'fragor-till-namnden', 'amne-forskola'])
    assert.ok(pages.get(pageTypes.district)?.ids.has(id), id);
});

test('a phone needs no scrolling to the side for outcome, target, verdict and source', async () => {
  const page = await site.page({ viewport: { width: 375, height: 740 } });
  await page.goto(site.origin + pageTypes.topic);
  const outside = await page
    .locator('.targets tbody :is(th, td):visible')
    .evaluateAll((cells) =>
      cells.filter((cell) => cell.getBoundingClientRect().right > 375).map((cell) => cell.textContent),
    );
  assert.deepEqual(outside, []);
  const labels = await page
    .locator('.targets tbody tr')
    .first()
    .locator('td:visible')
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['label']));
  for (const label of [/Utfall/, /Årsmål/, /Når målet/, /Rad|Sida|Ställe/])
    assert.ok(
      labels.some((one) => label.test(one ?? '')),
      String(label),
    );
});

test('all pages of a district and of the site are reached from a phone’s buttons, without JavaScript', async () => {
  const page = await site.page({
    javaScriptEnabled: false,
    viewport: { width: 375, height: 740 },
  });
  await page.goto(site.origin + pageTypes.district);
  for (const [button, link] of [
    ['.menu-open', '.menu a'],
    ['.section-open', '.section-nav a'],
  ] as const) {
    assert.equal(await page.locator(link).first().isVisible(), false, link);
    await page.locator(button).click();
    for (const one of await page.locator(link).all()) {
      await one.scrollIntoViewIfNeeded();
      assert.ok(await one.isVisible(), link);
    }
    await page.keyboard.press('Escape');
  }
});

/** Lines of a printed page that stand on one another: their places overlap, and their feet are a little apart. */
async function linesOnLines(pdf: PDFDocumentProxy, sheet: number): Promise<string[]> {
  const { items } = await (await pdf.getPage(sheet)).getTextContent();
  const words = items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [
          {
            text: item.str,
            left: item.transform[4],
            right: item.transform[4] + item.width,
            foot: item.transform[5],
          },
        ]
      : [],
  );
  return words.flatMap((one, n) =>
    words
      .slice(n + 1)
      .filter((other) => one.left + 2 < other.right && other.left + 2 < one.right)
      .filter((other) => Math.abs(one.foot - other.foot) < 4)
      .map((other) => `${one.text} / ${other.text}`),
  );
}

test('an overview prints on at most two pages, no line on another and no note alone, with address and day', async () => {
  const page = await site.browser.newPage();
  for (const path of [pageTypes.districtActivities, ...third(longestFirst, 0)]) {
    await page.goto(site.origin + path);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const pdf = await opened(await page.pdf({ format: 'A4' }));
    assert.ok(pdf.numPages <= 2, `${path}: ${pdf.numPages} pages`);
    for (let n = 1; n <= pdf.numPages; n++) assert.deepEqual(await linesOnLines(pdf, n), [], path);
    const { items } = await (await pdf.getPage(pdf.numPages)).getTextContent();
    const [first] = items.flatMap((item) => ('str' in item && item.str.trim() ? [item.str] : []));
    assert.ok(first && !placeText.lineOf.startsWith(first), path);
    // "Visar alla 47." above goals whose activities are folded would be wrong.
    const count = page.locator('[data-filter-count]');
    await page.emulateMedia({ media: 'print' });
    if (path === pageTypes.districtActivities) {
      assert.match((await count.textContent()) ?? '', /^Visar alla/);
      assert.equal(await count.isVisible(), false);
    }
    await page.emulateMedia({ media: null });
  }
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.site-footer').isVisible(), false);
  const line = page.locator('.printed-at');
  assert.ok(await line.isVisible());
  assert.match((await line.textContent()) ?? '', /https?:\/\/\S+\/stadsdelar\/.*utskriven \d/s);
  await page.close();
});

test('paper holds what is folded away, and no button that only opens it', async () => {
  const folding = [...pages.keys()].filter((path) => path.endsWith('/') && /<summary/.test(html(path)));
  assert.deepEqual(
    folding.filter((path) => /<summary(?! class="opener")[^>]*>\s*Visa\s/.test(html(path))),
    [],
  );
  const page = await site.browser.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.goto(
    site.origin + folding.find((path) => /<details>\s*<summary class="opener"/.test(html(path))),
  );
  const folded = page.locator('details:not(.aside, [open]):has(> .opener)').first();
  assert.equal(await folded.locator('> .opener').isVisible(), false);
  const box = await folded.boundingBox();
  assert.ok(box && box.height > 20, `${box?.height} px`);
  await page.close();
});

test('no table is printed with its head alone at the foot of a sheet', async () => {
  const page = await site.page();
  await page.goto(site.origin + pageTypes.pair);
  // A table over and over, each time a little nearer to the foot of its sheet.
  await page.evaluate(() => {
    const table = document.querySelector('.table-box:has(table)')!;
    const sheets = Array.from({ length: 30 }, (_, n) => {
      const above = document.createElement('div');
      above.style.breakBefore = 'page';
      above.style.height = `${200 + 2 * n}mm`;
      return [above, table.cloneNode(true)];
    });
    document.querySelector('main')!.replaceChildren(...sheets.flat());
  });
  const head = await page.locator('table').first().locator('thead th, caption').allInnerTexts();
  const pdf = await opened(await page.pdf({ format: 'A4' }));
  for (let n = 1; n <= pdf.numPages; n++) {
    const { items } = await (await pdf.getPage(n)).getTextContent();
    const words = items.flatMap((item) => ('str' in item && item.str.trim() ? [item.str.trim()] : []));
    assert.ok(
      words.length === 0 || words.some((word) => !head.includes(word)),
      `sheet ${n}: ${words.join(' ')}`,
    );
  }
  assert.ok(pdf.numPages > 30);
});

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { pageTypes } from './page-types.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
before(async () => (site = await openSite()));
after(() => site.close());

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that the page breaks, each with the first elements that break it. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const found = await axe.run(document, { runOnly: { type: 'tag', values } });
    return found.violations.map(
      (one) =>
        `${one.id}: ${one.nodes
          .slice(0, 3)
          .map((node) => node.html.slice(0, 160))
          .join(' | ')}`,
    );
  }, tags);
}

for (const [type, path] of Object.entries(pageTypes))
  test(`${type}: no violation, wide and narrow, light and dark`, async () => {
    for (const width of [1280, 375])
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await site.browser.newPage({ viewport: { width, height: 900 }, colorScheme });
        await page.goto(site.origin + path, { waitUntil: 'networkidle' });
        assert.deepEqual(await violations(page), [], `${path} at ${width} px, ${colorScheme}`);
        await page.close();
      }
  });

test('no page is wider than a screen of 320 px', async () => {
  const page = await site.browser.newPage({ viewport: { width: 320, height: 700 } });
  for (const path of Object.values(pageTypes)) {
    await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, path);
  }
  await page.close();
});

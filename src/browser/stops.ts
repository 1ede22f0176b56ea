import type { Browser } from 'playwright-core';

/** How many stops of the keyboard a page has from its beginning to its end, in a wide window. */
export async function countStops(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(url);
  const count = await page
    .locator('a[href], button, input, select, textarea, summary, [tabindex="0"]')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility({ visibilityProperty: true })).length);
  await page.close();
  return count;
}

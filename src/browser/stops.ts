import type { Page } from 'playwright-core';

/** A window in which stops are counted: wide, so that nothing waits behind a button. */
export const stopsWindow = { viewport: { width: 1280, height: 900 } };

/** How many stops of the keyboard a page has from its beginning to its end. Goes to `url` in an open window, which is quicker than a new one for each. */
export async function countStops(page: Page, url: string): Promise<number> {
  await page.goto(url);
  return page
    .locator(':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not([tabindex="-1"])')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility({ visibilityProperty: true })).length);
}

/** How many things in a page's HTML may be stops, closed and hidden ones too: which pages are worth counting in a browser. */
export function mayStop(html: string): number {
  return html.match(/<(?:a [^>]*href|button|input|select|textarea|summary)|tabindex="0"/g)?.length ?? 0;
}

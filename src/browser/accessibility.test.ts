import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { third } from '../sweep.ts';
import { violations } from './axe.ts';
import { pageTypes } from './page-types.ts';
import { openAtRest } from './rest.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
let wide: Page;
let narrow: Page;
before(async () => {
  site = await openSite();
  wide = await site.page({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  narrow = await site.page({ viewport: { width: 320, height: 900 }, colorScheme: 'dark' });
});
after(() => site.close());

// The dark theme is other colours and nothing else (styles/dark.test.ts), and what is narrow has the same parts.
for (const [type, path] of third(Object.entries(pageTypes), 0))
  test(`${type}: no violation, wide and light, and letters twice as large fit the window`, async () => {
    await openAtRest(wide, site.origin, path);
    assert.deepEqual(await violations(wide), []);
    await wide.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
    // A chart follows the letters a moment later: what counts is where the page comes to rest.
    const fits = await wide
      .waitForFunction(() => document.documentElement.scrollWidth === 1280, null, { timeout: 10_000 })
      .catch(() => null);
    assert.ok(fits, 'it is wider than the window');
  });

for (const [type, path] of third(Object.entries(pageTypes), 1))
  test(`${type}: no violation, narrow and dark, and no wider than a screen of 320 px`, async () => {
    await openAtRest(narrow, site.origin, path);
    assert.deepEqual(await violations(narrow), []);
    assert.equal(await narrow.evaluate(() => document.documentElement.scrollWidth), 320);
  });

for (const [type, path] of third(Object.entries(pageTypes), 2))
  test(`${type}: letters twice as large fit a phone`, async () => {
    const page = await site.page({ viewport: { width: 375, height: 900 } });
    await openAtRest(page, site.origin, path);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
    const fits = await page
      .waitForFunction(() => document.documentElement.scrollWidth === 375, null, { timeout: 10_000 })
      .catch(() => null);
    assert.ok(fits, 'it is wider than the window');
  });

test('the first stop of the keyboard is the skip link, and what has the focus shows it', async () => {
  const page = await site.page();
  for (const type of third(['start', 'district', 'indicator', 'pair', 'report'] as const, 0)) {
    await page.goto(site.origin + pageTypes[type]);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'skip', type);
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'innehall', type);
    for (let stop = 0; stop < 25; stop++) {
      await page.keyboard.press('Tab');
      const bare = await page.evaluate(() => {
        const at = document.activeElement;
        if (!at || at === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        return outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? at.outerHTML.slice(0, 120) : null;
      });
      assert.equal(bare, null, type);
    }
  }
});

test('who asks for less motion gets none', async () => {
  const page = await site.page({ reducedMotion: 'reduce' });
  for (const type of ['start', 'indicator', 'pair'] as const) {
    await openAtRest(page, site.origin, pageTypes[type]);
    const moving = await page.evaluate(() => {
      const styles = [...document.querySelectorAll('*')].map((one) => getComputedStyle(one));
      const lasts = (times: string) => times.split(',').some((time) => parseFloat(time) > 0);
      return styles.filter((one) => lasts(one.transitionDuration) || lasts(one.animationDuration)).length;
    });
    assert.equal(moving, 0, type);
  }
});

test('where the system chooses the colours, what is current still differs from the rest', async () => {
  const page = await site.page({ forcedColors: 'active' });
  await page.goto(`${site.origin}/mal/`);
  const looks = (current: string, other: string) =>
    page.evaluate(
      (all) =>
        all.map((selector) => {
          const { backgroundColor, borderBottomColor } = getComputedStyle(document.querySelector(selector)!);
          return `${backgroundColor} ${borderBottomColor}`;
        }),
      [current, other],
    );
  for (const list of ['.menu', '.year-nav']) {
    const [current, other] = await looks(`${list} a[aria-current]`, `${list} a:not([aria-current])`);
    assert.notEqual(current, other, list);
  }
});

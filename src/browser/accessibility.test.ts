import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violations } from './axe.ts';
import { pageTypes } from './page-types.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
before(async () => (site = await openSite()));
after(() => site.close());

for (const [type, path] of Object.entries(pageTypes))
  test(`${type}: no violation, wide and narrow, light and dark`, async () => {
    for (const width of [1280, 320])
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

test('letters twice as large fit the same window', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const path of Object.values(pageTypes)) {
    await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
    // A chart follows the letters a moment later: what counts is where the page comes to rest.
    const fits = await page
      .waitForFunction(() => document.documentElement.scrollWidth === 1280, null, { timeout: 10_000 })
      .catch(() => null);
    assert.ok(fits, `${path} is wider than the window`);
  }
  await page.close();
});

test('the first stop of the keyboard is the skip link, and what has the focus shows it', async () => {
  const page = await site.browser.newPage();
  for (const type of ['start', 'district', 'indicator', 'pair', 'report'] as const) {
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
  await page.close();
});

test('who asks for less motion gets none', async () => {
  const page = await site.browser.newPage({ reducedMotion: 'reduce' });
  for (const type of ['start', 'indicator', 'pair'] as const) {
    await page.goto(site.origin + pageTypes[type], { waitUntil: 'networkidle' });
    const moving = await page.evaluate(() => {
      const styles = [...document.querySelectorAll('*')].map((one) => getComputedStyle(one));
      const lasts = (times: string) => times.split(',').some((time) => parseFloat(time) > 0);
      return styles.filter((one) => lasts(one.transitionDuration) || lasts(one.animationDuration)).length;
    });
    assert.equal(moving, 0, type);
  }
  await page.close();
});

/** Charts as they are drawn on a phone and on a desk: no words over words, no words over figures. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pageTypes } from './page-types.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
before(async () => (site = await openSite()));
after(() => site.close());

/** Pairs of a drawing's parts that share some room: words and words, names of targets or series and figures. */
function collisions(drawing: Element): string[] {
  const boxes = (selector: string) =>
    [...drawing.querySelectorAll(selector)]
      .map((part) => ({ part, box: part.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
  type Placed = ReturnType<typeof boxes>[number];
  const meet = ({ box: a }: Placed, { box: b }: Placed) =>
    a.left + 1 < b.right && b.left + 1 < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom;
  const words = boxes('text');
  const marks = boxes('.figure-mark path');
  const says = ({ part }: Placed) => part.textContent?.trim() ?? '';
  return [
    ...words.flatMap((one, n) =>
      words.slice(n + 1).flatMap((other) => (meet(one, other) ? [`${says(one)} × ${says(other)}`] : [])),
    ),
    ...words.flatMap((one) => (marks.some((mark) => meet(one, mark)) ? [`${says(one)} × a figure`] : [])),
  ];
}

test('labels of a chart stand clear of each other and of its figures, from 320 pixels up', async () => {
  for (const width of [320, 375, 1280]) {
    const page = await site.page({
      viewport: { width, height: 800 },
      javaScriptEnabled: false,
    });
    for (const type of ['indicator', 'pair'] as const) {
      await page.goto(site.origin + pageTypes[type]);
      const drawings = await page.locator('.drawing').all();
      assert.ok(drawings.length > 0, `${pageTypes[type]} has no chart`);
      for (const drawing of drawings)
        assert.deepEqual(await drawing.evaluate(collisions), [], `${pageTypes[type]} at ${width} px`);
    }
  }
});

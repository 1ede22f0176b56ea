/** A chart in another site's page: it tells how high it is, and fits a phone without being asked. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pageTypes } from './page-types.ts';
import { dist, openSite, type Site } from './site.ts';

let site: Site;
let host: Server;
let page = '';
before(async () => {
  site = await openSite();
  host = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
});
after(async () => {
  await site.close();
  host.closeAllConnections();
  host.close();
});

/** Height that a frame has been given in a page of another site, and that its contents need. */
async function framed(
  path: string,
  width: number,
  script: boolean,
): Promise<{ given: number; needed: number }> {
  page = `<!doctype html><iframe src="${site.origin}${path}" width="100%" height="100" style="border:0"></iframe>${
    script ? `<script src="${site.origin}/inbaddning/hojd.js" async></script>` : ''
  }`;
  const tab = await site.page({ viewport: { width, height: 800 } });
  await tab.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  const frame = tab.frames()[1]!;
  await frame.waitForSelector('.embed-source');
  if (script) await tab.waitForFunction(() => document.querySelector('iframe')!.height !== '100');
  await tab.waitForTimeout(300);
  const needed = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
  const given = Number(await tab.locator('iframe').getAttribute('height'));
  return { given, needed: Math.ceil(needed) };
}

test('a frame in another site is as high as its chart, wide and narrow', async () => {
  for (const path of [pageTypes.embeddedIndicator, pageTypes.embeddedPair])
    for (const width of [1000, 375]) {
      const { given, needed } = await framed(path, width, true);
      assert.ok(given === needed && needed > 200, `${path} at ${width} px: ${given}, needed ${needed}`);
    }
});

test('a frame without the script keeps its height', async () => {
  assert.equal((await framed(pageTypes.embeddedPair, 375, false)).given, 100);
});

test('the code has the height that its chart needs on a phone', async () => {
  for (const [type, embedded] of [
    ['indicator', 'embeddedIndicator'],
    ['pair', 'embeddedPair'],
  ] as const) {
    const tab = await site.page();
    await tab.goto(site.origin + pageTypes[type]);
    await tab.locator('details:has([data-embed]) > summary').click();
    const code = tab.locator('[data-embed] textarea');
    await tab.waitForFunction(
      () =>
        !document.querySelector<HTMLTextAreaElement>('[data-embed] textarea')!.value.includes('height="900"'),
    );
    const height = Number(/height="(\d+)"/.exec(await code.inputValue())?.[1]);
    const { needed } = await framed(`${pageTypes[embedded]}?tema=ljust`, 375, true);
    assert.ok(height >= needed && height <= needed + 200, `${type}: ${height}, needed ${needed}`);
  }
});

test('a page offers a chart to other sites where one is drawn, and there alone', () => {
  for (const path of globSync('{indikatorer,stadsdelar}/**/index.html', { cwd: join(dist, 'inbaddning') })) {
    const drawn = readFileSync(join(dist, 'inbaddning', path), 'utf8').includes('<svg');
    assert.equal(readFileSync(join(dist, path), 'utf8').includes('data-embed='), drawn, path);
  }
});

/** The site under the headers that its servers are told to send: nothing that it does is refused, and what must be is. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { sweep, third } from '../sweep.ts';
import { builtPages } from './html-links.ts';
import { pageTypes } from './page-types.ts';
import { openAtRest } from './rest.ts';
import { dist, openSite, type Site } from './site.ts';

let site: Site;
let context: BrowserContext;
let page: Page;
let refused: string[] = [];
/** A page of another site, at another origin. */
let host: Server;
let hosted = '';
let asked: string[] = [];

before(async () => {
  site = await openSite();
  context = await site.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  await context.exposeFunction('refuse', (what: string) => refused.push(what));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ documentURI, effectiveDirective, blockedURI, sample }) =>
      (window as unknown as { refuse(what: string): void }).refuse(
        `${new URL(documentURI).pathname}: ${effectiveDirective} ${blockedURI} ${sample}`,
      ),
    );
  });
  context.on('weberror', (error) => refused.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error' || /polic/i.test(message.text())) refused.push(message.text());
  });
  page = await context.newPage();
  host = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'text/html' }).end(hosted);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
});
beforeEach(() => (refused = []));
after(async () => {
  await site.close();
  host.closeAllConnections();
  host.close();
});

/** Opens a page of the site. */
async function open(path: string): Promise<void> {
  await openAtRest(page, site.origin, path);
}

/** What another site shows in a frame of a path of this one. */
async function framed(path: string): Promise<string> {
  hosted = `<!doctype html><iframe src="${site.origin}${path}" width="800" height="600"></iframe>`;
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`, { waitUntil: 'networkidle' });
  return page
    .frames()[1]!
    .evaluate(() => document.body?.innerText ?? '')
    .catch(() => '');
}

test('every response carries the policy and its companions, and no page may run what was not built', async () => {
  for (const [type, path] of Object.entries(pageTypes)) {
    const response = await page.request.get(site.origin + path);
    const said = response.headers();
    const policy = said['content-security-policy'] ?? '';
    assert.match(policy, /^default-src 'none'; script-src 'self'/, type);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval|\*|https?:/, type);
    assert.equal(said['x-content-type-options'], 'nosniff', type);
    assert.equal(said['referrer-policy'], 'same-origin', type);
    assert.equal(said['cross-origin-opener-policy'], 'same-origin', type);
    assert.match(said['permissions-policy'] ?? '', /camera=\(\)/, type);
    const isFrame = path.startsWith('/inbaddning/');
    assert.equal(/frame-ancestors 'none'/.test(policy), !isFrame, type);
    assert.equal(said['x-frame-options'], isFrame ? undefined : 'DENY', type);
    assert.equal(policy.includes('wasm-unsafe-eval'), !isFrame, type);
  }
});

test('no page has a style or a handler in an attribute', () => {
  const found = [...builtPages(dist).keys()].filter((path) => {
    const html = readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
    return /<[a-z][^<>]*?\s(?:style|on[a-z]+)=/.test(html.replace(/<script[^]*?<\/script>/g, ''));
  });
  assert.deepEqual(found, []);
});

test('each page type is shown as it was built, its charts drawn; none asks another site, sets a cookie or logs an error', async () => {
  let charts = 0;
  const ask = (request: Request) => {
    if (!request.url().startsWith(site.origin) && !request.url().startsWith('data:'))
      refused.push(request.url());
  };
  context.on('request', ask);
  for (const path of third(Object.values(pageTypes), 2)) {
    await open(path);
    for (const stage of await page.locator('.stage').all()) {
      if (!(await stage.isVisible())) continue;
      await stage.scrollIntoViewIfNeeded();
      await stage.locator('canvas').waitFor();
      charts++;
    }
    await page
      .locator('main details')
      .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  }
  context.off('request', ask);
  assert.deepEqual(refused, []);
  assert.deepEqual(await context.cookies(), []);
  assert.ok(charts >= sweep(6, 1), `${charts} charts`);
});

test('the search answers, on its page and in the dialog of others', async () => {
  await open('/sok/?q=f%C3%B6rskola');
  await page.locator('[data-results] a').first().waitFor();
  await open(pageTypes.district);
  await page.keyboard.press('/');
  await page.locator('[data-search]:focus').waitFor();
  await page.keyboard.type('sjukfrånvaro');
  await page.locator('[role=option]').first().waitFor();
  await open('/finns-inte/');
  assert.equal(await page.locator('h1').count(), 1);
  assert.deepEqual(
    refused.filter((what) => !/404/.test(what)),
    [],
  );
});

test('a comparison is drawn, saved and cited; a figure is copied; a page is printed', async () => {
  await open(pageTypes.comparison);
  await page.locator('[data-result] table').first().waitFor();
  await Promise.all([page.waitForEvent('download'), page.locator('[data-save-csv]').click()]);
  await page.locator('[data-copy-link]').click();
  await page.locator('details:has([data-copy=kallhanvisning]) summary').click();
  await page.locator('[data-copy=kallhanvisning]').click();

  await open(pageTypes.pair);
  await page.locator('.stage').first().scrollIntoViewIfNeeded();
  await page.locator('.stage.drawn').first().waitFor();
  for (const format of ['png', 'svg']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-save=${format}]`).first().click(),
    ]);
    assert.ok(readFileSync(await download.path()).length > 100, format);
  }
  await page.locator('.periods a.figure').first().hover();
  await page.locator('.figure-tip button').click();
  await page.locator('.figure-tip [role=status]', { hasText: 'kopierade' }).waitFor();
  await page.locator('details:has([data-embed]) > summary').click();
  await page.frameLocator('.embed-preview').locator('.embed-source').waitFor();
  assert.ok((await page.pdf()).length > 10_000);
  assert.deepEqual(refused, []);
});

test('another site may show a chart in a frame, and no page', async () => {
  for (const path of [pageTypes.embeddedIndicator, pageTypes.embeddedPair]) {
    assert.match(await framed(path), /Stadsdelskollen/);
    await page.frameLocator('iframe').locator('canvas').waitFor();
  }
  assert.deepEqual(refused, []);
  for (const path of [pageTypes.start, pageTypes.pair, pageTypes.data, pageTypes.missing]) {
    refused = [];
    assert.doesNotMatch(await framed(path), /Stadsdelskollen/, path);
    assert.match(refused.join(), /frame-ancestors|X-Frame-Options|refused/, path);
  }
});

test('another site may fetch data and show pictures', async () => {
  hosted = '<!doctype html>';
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  const fetched = await page.evaluate(
    async (origin) => ({
      data: await fetch(`${origin}/data/index.json`).then(
        ({ ok }) => ok,
        () => false,
      ),
      page: await fetch(`${origin}/om/`, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      ),
    }),
    site.origin,
  );
  assert.deepEqual(fetched, { data: true, page: false });
});

test('what somebody brings into a page does not run, and asks nobody', async () => {
  await open(pageTypes.start);
  asked = [];
  const other = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  const ran = await page.evaluate(async (other) => {
    const place = document.body.appendChild(document.createElement('div'));
    place.innerHTML =
      `<img src="${other}/x.png" onerror="window.ran = 1"><a href="javascript:window.ran = 2" id="x">x</a>` +
      '<svg onload="window.ran = 3"></svg><iframe srcdoc="<script>parent.ran = 4</script>"></iframe>';
    const script = document.createElement('script');
    script.textContent = 'window.ran = 5';
    place.append(script);
    const foreign = document.createElement('script');
    foreign.src = `${other}/x.js`;
    place.append(foreign);
    document.getElementById('x')!.click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return (window as unknown as { ran?: number }).ran ?? null;
  }, other);
  assert.equal(ran, null);
  assert.deepEqual(asked, []);
  assert.ok(refused.length >= 5, refused.join('\n'));
});

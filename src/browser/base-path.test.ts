import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtPages } from './html-links.ts';
import { openSite } from './site.ts';

test('the site works under a base path', async () => {
  const folder = '.build/base-path/dist';
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: {
      ...process.env,
      BASE_PATH: 'kollen',
      SITE_URL: 'https://example.org',
      DIST_DIR: folder,
      GENERATED_DIR: '.build/base-path/generated',
    },
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);

  const pages = builtPages(folder);
  const outside = [...pages].flatMap(([from, page]) =>
    page.links.filter((link) => {
      const url = new URL(link, `http://site/kollen${from}`);
      if (url.host !== 'site') return false;
      const path = url.pathname.replace(/^\/kollen\//, '/');
      return !url.pathname.startsWith('/kollen/') || (!pages.has(path) && !existsSync(join(folder, path)));
    }),
  );
  assert.deepEqual([...new Set(outside)].slice(0, 10), []);

  const site = await openSite(folder, '/kollen/');
  const page = await site.browser.newPage();
  const failed: string[] = [];
  page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
  await page.goto(`${site.origin}/kollen/sok/?q=f%C3%B6rskola`);
  await page.waitForSelector('[data-results] a');
  assert.match((await page.locator('[data-results] a').first().getAttribute('href')) ?? '', /^\/kollen\//);
  assert.equal(
    await page.locator('link[rel=canonical]').getAttribute('href'),
    'https://example.org/kollen/sok/',
  );
  assert.deepEqual(failed, []);
  await site.close();
});

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { expectPages } from './pages.ts';

test('as many pages are built, in the folder and searched; else the build stops with all three numbers', async () => {
  const site = await mkdtemp(join(tmpdir(), 'pages-'));
  try {
    await mkdir(join(site, 'mal'));
    for (const file of ['index.html', '404.html', 'mal/index.html', 'mal/data.json'])
      await writeFile(join(site, file), '');
    await expectPages(site, 3, 3);
    await assert.rejects(expectPages(site, 4, 3), /Astro built 4 pages, .* holds 3, the search read 3/);
    await assert.rejects(expectPages(site, 3, 2), /Astro built 3 pages, .* holds 3, the search read 2/);
  } finally {
    await rm(site, { recursive: true });
  }
});

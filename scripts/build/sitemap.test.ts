import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { sitemap } from './sitemap.ts';

test('pages with an address of their own are listed in order, those that ask not to be are not', async () => {
  const site = await mkdtemp(join(tmpdir(), 'sitemap-'));
  const canonical = (address: string) => `<link rel="canonical" href="https://ort.example${address}">`;
  const pages = {
    'index.html': canonical('/'),
    'mal/index.html': canonical('/mal/?a=1&amp;b=2'),
    'data/index.html': canonical('/data/'),
    'ram/index.html': `<meta name="robots" content="noindex">${canonical('/mal/')}`,
    '404.html': '<title>Sidan finns inte</title>',
  };
  try {
    for (const [file, head] of Object.entries(pages)) {
      await mkdir(join(site, file, '..'), { recursive: true });
      await writeFile(join(site, file), `<!DOCTYPE html><html><head>${head}</head><body></body></html>`);
    }
    const xml = (await sitemap(site)).get('sitemap.xml')!;
    assert.deepEqual(
      [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address),
      ['https://ort.example/', 'https://ort.example/data/', 'https://ort.example/mal/?a=1&amp;b=2'],
    );
  } finally {
    await rm(site, { recursive: true });
  }
});

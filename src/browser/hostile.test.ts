/**
 * A report and a registry whose names are code: every page and file shows them as the texts that they are. The browser
 * is told to heed no policy, so that nothing here rests on it.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import Papa from 'papaparse';
import type { BrowserContext } from 'playwright-core';
import { stringify } from 'yaml';
import type { Facts } from '../model.ts';
import { openSite, type Site } from './site.ts';

const work = '.build/hostile-site';
const folder = join(work, 'dist');
const report = 'hasselby-vallingby-2023-t1';

/** Texts that HTML, MDX, script, a style sheet, XML, Markdown, a template or a spreadsheet would obey. */
const codes = [
  '<script>window.hit=1</script>',
  '<img src=x onerror="window.hit=2">',
  '"><svg onload=window.hit=3>',
  "' onmouseover='window.hit=4",
  '{globalThis.hit=5}',
  '</script><script>window.hit=6</script>',
  '<iframe srcdoc="<script>parent.hit=7</script>"></iframe>',
  '[länk](javascript:window.hit=8)',
  'javascript:window.hit=9',
  '${window.hit=10}',
  '<style>*{display:none}</style>',
  '<!-- --><b>fet</b>',
  ']]><x/>&amp;&lt;',
  '</title></textarea></noscript><script>window.hit=11</script>',
  '<link rel=stylesheet href=https://example.org/x.css>',
  '<base href=https://example.org/>',
  '=HYPERLINK("https://example.org";"x")',
  'import x from "https://example.org/x.js"',
];
/** Each with a word of its own, so that it can be looked for. */
const named = (where: string) => codes.map((code, n) => `Kod ${where}${n}: ${code}`);
const activities = named('a');
const labels = named('b').slice(0, 8);
const attachment = named('c')[0]!;
const [title, indicator] = [`${codes[0]} ${codes[1]}`, `${codes[1]} ${codes[4]}`];

let site: Site;
let context: BrowserContext;
const strange: string[] = [];
before(async () => {
  cpSync('content/facts', join(work, 'facts'), { recursive: true });
  cpSync('content/registry', join(work, 'registry'), { recursive: true });
  const file = join(work, 'facts', `${report}.json`);
  const facts = JSON.parse(readFileSync(file, 'utf8')) as Facts;
  for (const [n, name] of activities.entries()) facts.activities[n]!.name = name;
  const volumes = facts.tables.find(({ kind }) => kind === 'volymer')!;
  for (const [n, label] of labels.slice(0, volumes.rows.length).entries()) volumes.rows[n]!.label = label;
  facts.attachments[0]!.title = attachment;
  writeFileSync(file, JSON.stringify(facts));
  writeFileSync(
    join(work, 'registry', 'reports', `${report}.yml`),
    stringify({
      title,
      url: 'https://example.org/a.pdf?a="<b>&c='.replace(/["<>]/g, encodeURIComponent),
      published: null,
    }),
  );
  const entry = join(work, 'registry', 'indicators', 'sjukfranvaro.yml');
  writeFileSync(
    entry,
    readFileSync(entry, 'utf8').replace(/^name: .*/m, stringify({ name: indicator }).trim()),
  );

  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: {
      ...process.env,
      FACTS_DIR: join(work, 'facts'),
      REGISTRY_DIR: join(work, 'registry'),
      DIST_DIR: folder,
      GENERATED_DIR: join(work, 'generated'),
    },
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  site = await openSite(folder);
  context = await site.browser.newContext({ bypassCSP: true });
  context.on('request', (request) => {
    if (!request.url().startsWith(site.origin) && !request.url().startsWith('data:'))
      strange.push(request.url());
  });
  context.on('weberror', (error) => strange.push(String(error.error())));
  context.on('console', (message) => message.type() === 'error' && strange.push(message.text()));
  context.on('dialog', (dialog) => void strange.push(dialog.message()));
});
after(() => site.close());

/** The pages that hold one of the texts, whatever letters of it are coded. */
function pagesWithCode(): string[] {
  return globSync('**/*.html', { cwd: folder })
    .filter((file) => /hit=|Kod [abc]\d/.test(readFileSync(join(folder, file), 'utf8')))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`);
}

test('no page runs a name, asks another site or logs an error, and every name is read on one', async () => {
  const paths = pagesWithCode();
  assert.ok(paths.length > 20, `${paths.length} pages`);
  const page = await context.newPage();
  const lost = new Set([...activities, ...labels.slice(0, 3), attachment, title, indicator]);
  for (const path of paths) {
    await page.goto(site.origin + path);
    await page.waitForTimeout(30);
    const { hit, text } = await page.evaluate(() => ({
      hit: (window as unknown as { hit?: number }).hit ?? null,
      text: document.title + (document.body.textContent ?? ''),
    }));
    assert.equal(hit, null, path);
    for (const name of lost) if (text.replaceAll('\u00ad', '').includes(name)) lost.delete(name);
  }
  assert.deepEqual([...lost], []);
  assert.deepEqual(strange, []);
});

test('the search finds a name and shows it', async () => {
  const page = await context.newPage();
  await page.goto(`${site.origin}/sok/?q=${encodeURIComponent(indicator)}`);
  await page.locator('[data-results] :is(.answer-title, h3)').first().waitFor();
  const shown = await page.locator('[data-results]').textContent();
  assert.ok(shown?.includes(indicator), shown?.slice(0, 500));
  assert.equal(await page.evaluate(() => (window as unknown as { hit?: number }).hit ?? null), null);
  assert.deepEqual(strange, []);
});

test('every file of the data holds every name', () => {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const rows = JSON.parse(read('data/activities.json')) as { name: string }[];
  const csv = Papa.parse<Record<string, string>>(read('data/activities.csv').replace(/^\ufeff/, ''), {
    header: true,
  });
  const cells = new Set(csv.data.flatMap((row) => Object.values(row)));
  const texts = new Set(rows.flatMap((row) => Object.values(row)));
  for (const name of activities) {
    assert.ok(texts.has(name), name);
    assert.ok(cells.has(name), name);
  }
  assert.ok(read('sok/namn.json').includes(JSON.stringify(indicator).slice(1, -1)));
});

test('XML is whole, and what stands in it is text', async () => {
  const page = await context.newPage();
  await page.goto(`${site.origin}/robots.txt`);
  const files = ['sitemap.xml', 'datasets/dcat', ...globSync('flode/**/*.xml', { cwd: folder }).slice(0, 40)];
  for (const file of files) {
    const wrong = await page.evaluate(
      (xml) =>
        new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror, script, iframe')
          ?.outerHTML ?? null,
      readFileSync(join(folder, file), 'utf8'),
    );
    assert.equal(wrong, null, file);
  }
});

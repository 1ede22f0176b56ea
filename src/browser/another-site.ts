import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Facts } from '../model.ts';
import type { Change, Release } from '../releases.ts';

const work = '.build/another-site';
/** Where the site is built. */
export const folder = join(work, 'dist');
/** The report that is a scan. */
export const damaged = 'hagersten-liljeholmen-2020-t1';
/** The report whose pages and original are known, and whose names are code. */
const paged = 'hasselby-vallingby-2023-t1';
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
/** Names of activities. */
export const activities = named('a');
/** Labels of a table's rows, and the name of an attachment. */
export const labels = named('b').slice(0, 8);
export const attachment = named('c')[0]!;
/** What the registry calls the report and an indicator, and where it says that the original is. */
export const [title, indicator] = [`${codes[0]} ${codes[1]}`, `${codes[1]} ${codes[4]}`];
export const original = `https://example.org/a.pdf?a=${encodeURIComponent('"<b>')}&c=`;

/** Changes a report's facts before the site is built. */
function change(report: string, how: (facts: Facts) => void): void {
  const file = join(work, 'facts', `${report}.json`);
  const facts = JSON.parse(readFileSync(file, 'utf8')) as Facts;
  how(facts);
  writeFileSync(file, JSON.stringify(facts));
}

/** Writes a release after the first one, in which more figures changed than its page lists. */
function release(version: string): void {
  const folder = join(work, 'releases');
  cpSync('content/releases', folder, { recursive: true });
  const first = parse(readFileSync(join(folder, '1.0.0.yml'), 'utf8')) as Release;
  const changes = Array.from({ length: 250 }, (_, n): Change => {
    const district = n % 2 ? 'hasselby-vallingby' : 'hagersten-liljeholmen';
    const indicator = n < 210 ? 'sjukfranvaro' : 'ekonomiskt-bistand';
    return {
      change: n < 220 ? 'changed' : 'withdrawn',
      table: n % 3 ? 'observations' : 'budget',
      id: n % 3 ? `${district}/${indicator}/utfall/${n}` : `${n}`,
      what: `Siffra ${n}`,
      report: n % 2 ? paged : damaged,
      line: n + 1,
      before: '1',
      after: n < 220 ? '2' : null,
      reason: { kind: 'given', of: null, text: 'Läsfel.' },
    };
  });
  writeFileSync(join(folder, `${version}.yml`), stringify({ ...first, version, id: '00000000', changes }));
  copyFileSync(join(folder, '1.0.0.zip'), join(folder, `${version}.zip`));
}

/**
 * Builds a site with other settings and other contents: below a base path, with a scan that is hardly readable, a report
 * whose pages and original are known and whose names are code, and a release in which figures changed.
 */
export function buildAnotherSite(): void {
  release('2.0.0');
  cpSync('content/facts', join(work, 'facts'), { recursive: true });
  cpSync('content/registry', join(work, 'registry'), { recursive: true });
  change(damaged, ({ source }) => (source.words = { before: 0.3, after: 0.54 }));
  change(paged, ({ source, indicators, activities: own, tables, attachments }) => {
    for (const [n, name] of activities.entries()) own[n]!.name = name;
    const volumes = tables.find(({ kind }) => kind === 'volymer')!;
    for (const [n, label] of labels.slice(0, volumes.rows.length).entries()) volumes.rows[n]!.label = label;
    attachments[0]!.title = attachment;
    source.pages = Array.from({ length: Math.ceil(source.lines / 40) }, (_, n) => n * 40 + 1);
    const note = (indicator: string, column: 'outcome' | 'previousOutcome') => {
      const { cells, lines } = indicators.find(({ name }) => name === indicator)!;
      cells[column]!.note = { mark: '1)', line: lines[1] + 1 };
    };
    note('Sjukfrånvaro', 'outcome');
    note('Köpt energi i stadens verksamheter', 'previousOutcome');
  });
  const report = join(work, 'registry', 'reports', `${paged}.yml`);
  const { file } = parse(readFileSync(report, 'utf8')) as { file: string };
  writeFileSync(report, stringify({ title, url: original, published: null, file }));
  const entry = join(work, 'registry', 'indicators', 'sjukfranvaro.yml');
  writeFileSync(
    entry,
    readFileSync(entry, 'utf8').replace(/^name: .*/m, stringify({ name: indicator }).trim()),
  );

  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: {
      ...process.env,
      BASE_PATH: 'kollen',
      SITE_URL: 'https://example.org',
      FACTS_DIR: join(work, 'facts'),
      REGISTRY_DIR: join(work, 'registry'),
      RELEASES_DIR: join(work, 'releases'),
      DIST_DIR: folder,
      GENERATED_DIR: join(work, 'generated'),
    },
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
}

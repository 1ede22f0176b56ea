/** What a built site says of its data: which edition they are, their sums, the releases that are kept, the feeds. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { type Edition, editionPath } from '../edition.ts';
import { archivePath, changesPath, releasePath } from '../release-files.ts';
import { readReleases } from '../releases.ts';
import { settings } from '../settings.ts';
import { dist } from './site.ts';

const edition = JSON.parse(readFileSync(join(dist, editionPath), 'utf8')) as Edition;
const pages = globSync('**/*.html', { cwd: dist, exclude: (name) => name === 'pagefind' });
const html = (page: string) => readFileSync(join(dist, page), 'utf8');

test('sha256sum finds every data file as it should be, and none is left out', () => {
  const files = globSync('**/*.*', { cwd: join(dist, 'data') }).filter(
    (name) => /\.[a-z]+$/.test(name) && !name.endsWith('.html'),
  );
  assert.deepEqual(checked(join(dist, 'data')), files.sort());
});

test('sha256sum finds every file of the site as it should be, and none is left out', () => {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)))
    .filter((name) => name !== 'SHA256SUMS');
  assert.deepEqual(checked(dist), files.sort());
});

/** The names of the files below a folder that its sums name, when all are right. */
function checked(cwd: string): string[] {
  const { status, stdout, stderr } = spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  assert.equal(status, 0, stderr);
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.replace(/: OK$/, ''))
    .sort();
}

test('no page says which edition of the data it shows: one report more leaves all others as they are', () => {
  const telling = pages.filter(
    (page) => !page.startsWith('data/utgavor/') && html(page).includes(edition.id),
  );
  assert.deepEqual(telling, []);
});

test('every release has its page and its changes, the newest their archive', () => {
  const releases = readReleases();
  assert.deepEqual(
    edition.releases.map(({ version }) => version),
    releases.map(({ version }) => version),
  );
  for (const [n, release] of releases.entries()) {
    assert.ok(existsSync(join(dist, releasePath(release), 'index.html')), release.version);
    assert.ok(existsSync(join(dist, changesPath(release))), release.version);
    assert.equal(existsSync(join(dist, archivePath(release))), n < settings.releasesKept, release.version);
  }
});

test('every page but the one of wrong addresses leads to a feed, which is there', () => {
  const feeds = new Set<string>();
  for (const page of pages) {
    const found = /<link rel="alternate" type="application\/atom\+xml"[^>]* href="([^"]+)"/.exec(
      html(page),
    )?.[1];
    if (page === '404.html' || page.startsWith('inbaddning/')) assert.equal(found, undefined, page);
    else feeds.add(found ?? `none: ${page}`);
  }
  assert.deepEqual(
    [...feeds].filter((feed) => !existsSync(join(dist, feed))),
    [],
  );
  assert.ok(feeds.size > 100, `${feeds.size} feeds`);
});

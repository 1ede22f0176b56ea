import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { absolute } from '../href.ts';
import { movedAddresses } from '../moved-addresses.ts';
import { frames } from '../policy.ts';
import { toldReleases } from '../told-releases.ts';
import { builtPages } from './html-links.ts';
import { dist } from './site.ts';

const pages = builtPages(dist);
const moved = movedAddresses(toldReleases());
const local = (link: string, from: string) => {
  const url = new URL(link, `http://site${from}`);
  return url.host === 'site'
    ? { path: decodeURI(url.pathname), anchor: decodeURIComponent(url.hash.slice(1)) }
    : null;
};

test('every link leads to a page or file, every anchor to an element', () => {
  const broken = new Set<string>();
  for (const [from, page] of pages)
    for (const link of page.links) {
      const target = local(link, from);
      if (!target) continue;
      const there = pages.get(target.path);
      const exists =
        there !== undefined || (!target.path.endsWith('/') && existsSync(join(dist, target.path)));
      if (!exists || (target.anchor && there && !there.ids.has(target.anchor)))
        broken.add(`${from} → ${link}`);
    }
  assert.deepEqual([...broken].slice(0, 10), []);
});

test('every page can be reached from the start page by links', () => {
  const seen = new Set(['/']);
  for (const from of seen)
    for (const link of pages.get(from)?.links ?? []) {
      const target = local(link, from);
      if (target && pages.has(target.path)) seen.add(target.path);
    }
  // A frame that has nothing to draw is offered by no page, and its address lives on.
  const isEmpty = (path: string) =>
    path.startsWith(`/${frames}/`) && !readFileSync(join(dist, path, 'index.html'), 'utf8').includes('<svg');
  assert.deepEqual(
    [...pages.keys()]
      .filter((path) => !seen.has(path) && path !== '/404.html' && !isEmpty(path))
      .slice(0, 10),
    [],
  );
});

test('each page that search engines list has a title and a description that no other has', () => {
  const shared: string[] = [];
  for (const part of [/<title>(.*?)<\/title>/s, /<meta name="description" content="([^"]*)">/]) {
    const first = new Map<string, string>();
    for (const path of pages.keys()) {
      const html = readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
      const head = html.slice(0, html.indexOf('</head>'));
      if (head.includes('content="noindex"') || path === '/404.html') continue;
      const said = part.exec(head)?.[1] ?? '';
      if (first.has(said)) shared.push(`${first.get(said)} and ${path}: ${said}`);
      else first.set(said, path);
    }
    assert.ok(first.size > 500);
  }
  assert.deepEqual(shared.slice(0, 10), []);
});

test('the sitemap names every page but frames, what only leads on, and the answer to a wrong address', () => {
  const listed = [...readFileSync(join(dist, 'sitemap.xml'), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, address]) => `/${address!.slice(absolute('/').length)}`,
  );
  const own = [...pages.keys()].filter(
    (path) => path !== '/404.html' && !path.startsWith(`/${frames}/`) && !moved.has(path),
  );
  assert.deepEqual(listed, own.sort());
});

test('no page has the same id twice', () => {
  const twice = [...pages].flatMap(([path, page]) => page.duplicates.map((id) => `${path}#${id}`));
  assert.deepEqual(twice.slice(0, 10), []);
});

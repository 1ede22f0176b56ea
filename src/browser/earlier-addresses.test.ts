/** Addresses that have been published: each is still a page, and each row has its anchor where it has always been. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { builtPages } from './html-links.ts';
import { pageTypes } from './page-types.ts';
import { dist } from './site.ts';

const pages = builtPages(dist);
/** Every page of the site as it was before a report had chapters. */
const earlier = readFileSync(new URL('earlier-addresses.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

test('every earlier address is a page', () => {
  assert.ok(earlier.length > 1000);
  assert.deepEqual(
    earlier.filter((path) => !pages.has(path)),
    [],
  );
});

test('every row of a report has its anchor on the report’s own page too, which leads on', () => {
  const own = pages.get(pageTypes.report)!.ids;
  const rows = [...pages].flatMap(([path, { ids }]) =>
    path.startsWith(pageTypes.report) && path !== pageTypes.report
      ? [...ids].filter((id) => /^L\d+$/.test(id))
      : [],
  );
  assert.ok(rows.length > 100);
  assert.deepEqual(
    rows.filter((id) => !own.has(id)),
    [],
  );
});

test('no page of a report or of the review weighs more than 45 kB compressed, or 400 kB as it is', () => {
  const heavy = [...pages.keys()].filter((path) => {
    if (!/^\/(rapporter\/[^/]+|granskning)\//.test(path)) return false;
    const html = readFileSync(join(dist, path, 'index.html'));
    return gzipSync(html).length > 45_000 || html.length > 400_000;
  });
  assert.deepEqual(heavy, []);
});

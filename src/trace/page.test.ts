import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const build = `
  import { pageAt } from ${JSON.stringify(new URL('page.ts', import.meta.url).href)};
  const body = new TextEncoder().encode('<p>');
  const { headers } = await pageAt('a.html', {}, async () => ({ response: new Response(), body }));
  process.stdout.write(headers.get('x-as-before') ?? '');
`;

/** A folder with the site of a first build, and the build after it, which answers with the name that says "taken", or with none. */
function site() {
  const root = mkdtempSync(join(tmpdir(), 'pages-'));
  let n = 0;
  const next = () => {
    n++;
    return execFileSync(process.execPath, ['--input-type=module', '-e', build], {
      encoding: 'utf8',
      env: {
        ...process.env,
        TRACES_BEFORE: join(root, `traces-${n - 1}.json`),
        TRACES_NEXT: join(root, `traces-${n}.json`),
        PAGES_BEFORE: join(root, `site-${n - 1}`),
        PAGES_NEXT: join(root, `site-${n}`),
      },
    });
  };
  next();
  return { root, next, first: join(root, 'site-1', 'a.html'), second: join(root, 'site-2', 'a.html') };
}

test('a page that rests on the same is taken, as a copy: who writes into the site before writes none', () => {
  const { next, first, second } = site();
  assert.notEqual(next(), '');
  writeFileSync(first, 'other');
  assert.equal(readFileSync(second, 'utf8'), '<p>');
});

test('a link in the site before is no page, whatever it leads to', () => {
  const { root, next, first, second } = site();
  renameSync(first, join(root, 'elsewhere.html'));
  symlinkSync(join(root, 'elsewhere.html'), first);
  assert.equal(next(), '');
  assert.equal(lstatSync(second).isFile(), true);
});

test('traces that were cut are none', () => {
  const { root, next } = site();
  truncateSync(join(root, 'traces-1.json'), 20);
  assert.equal(next(), '');
  assert.notEqual(next(), '');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { href, lineHref } from './href.ts';
import { normalBase } from './settings.ts';

test('a path stands below the base path', () => {
  assert.equal(href('/data/', '/'), '/data/');
  assert.equal(href('/', '/kollen/'), '/kollen/');
  assert.equal(href('/data/', '/kollen/'), '/kollen/data/');
  assert.throws(() => href('data/'), /does not start with/);
});

test('a base path gets one slash at each end', () => {
  assert.equal(normalBase(''), '/');
  assert.equal(normalBase('kollen'), '/kollen/');
  assert.equal(normalBase('//a/b//'), '/a/b/');
});

test('a figure leads to its line', () => {
  assert.match(
    lineHref({ report: 'hasselby-vallingby-2023-t1', line: 281 }),
    /\/rapporter\/hasselby-vallingby-2023-t1\/#L281$/,
  );
});

test('whatever the base, an address stays on the site and below it', () => {
  const path = fc.webPath().map((one) => `/${one.replace(/^\/+/, '')}`);
  fc.assert(
    fc.property(fc.stringMatching(/^[\w./~-]{0,20}$/), path, fc.nat(), (given, to, line) => {
      const base = normalBase(given);
      assert.match(base, /^\/(?:[^/].*\/|)$/, given);
      const url = new URL(href(to, base), 'https://site.example/');
      assert.equal(url.host, 'site.example', `${given} ${to}`);
      assert.equal(href(to, base), base + to.slice(1));
      assert.equal(new URL(lineHref({ report: 'x-2023-t1', line }), url).hash, `#L${line}`);
    }),
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
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

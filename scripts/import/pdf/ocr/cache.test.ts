import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cacheKey } from './cache.ts';

test('a page is read anew when its file, its number or its reader changes', () => {
  const file = new TextEncoder().encode('%PDF-1.7');
  const keys = [
    cacheKey(file, 1, 'a'),
    cacheKey(file, 2, 'a'),
    cacheKey(file, 1, 'b'),
    cacheKey(new TextEncoder().encode('%PDF-1.6'), 1, 'a'),
  ];
  assert.equal(new Set(keys).size, keys.length);
  assert.equal(cacheKey(file, 1, 'a'), keys[0]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cacheKey } from './cache.ts';

const [file, edited] = ['%PDF-1.7', '%PDF-1.6'].map((text) => new TextEncoder().encode(text)) as [
  Uint8Array,
  Uint8Array,
];

test('a page is read anew when what it shows or its reader changes, wherever it stands', () => {
  const key = cacheKey(file, { number: 1, content: 'a' }, '1');
  assert.equal(cacheKey(edited, { number: 2, content: 'a' }, '1'), key);
  assert.notEqual(cacheKey(file, { number: 1, content: 'b' }, '1'), key);
  assert.notEqual(cacheKey(file, { number: 1, content: 'a' }, '2'), key);
  const part = { width: 600, height: 800, insets: [], text: [] };
  assert.notEqual(cacheKey(file, { number: 1, content: 'a', part }, '1'), key);
});

test('a page that shows text as well is read anew when its file or its number changes', () => {
  const keys = [
    cacheKey(file, { number: 1, content: null }, '1'),
    cacheKey(file, { number: 2, content: null }, '1'),
    cacheKey(edited, { number: 1, content: null }, '1'),
  ];
  assert.equal(new Set(keys).size, keys.length);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from './words.ts';

test('the words of a wrong address are what somebody was looking for', () => {
  assert.equal(wordsOf('/stadsdelar/hasselby-valingby/x.html', '/'), 'hasselby valingby x');
  assert.equal(wordsOf('/kollen/indikatorer/f%C3%B6rskola/', '/kollen/'), 'förskola');
  assert.equal(wordsOf('/404.html', '/'), '404');
  assert.equal(wordsOf('/%E0%A4%A', '/'), 'E0 A4 A');
  assert.equal(wordsOf('/', '/'), '');
});

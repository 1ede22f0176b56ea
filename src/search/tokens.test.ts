import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinedTokens, queryTokens, tokensOf } from './tokens.ts';

test('words are plain: small letters, composed, without what nobody sees', () => {
  assert.deepEqual(tokensOf('Sjuk\u00adfrånvaro\u200b DAG 1–14'), ['sjukfrånvaro', 'dag', '1', '14']);
  assert.deepEqual(tokensOf('fo\u0308rskola'), ['förskola']);
  assert.deepEqual(tokensOf('Mål 1.1.1, 2.3.'), ['mål', '1.1.1', '2.3']);
  assert.deepEqual(tokensOf('38,2 %, 2,25; 2023,2024'), ['38,2', '2,25', '2023', '2024']);
  assert.deepEqual(tokensOf('<b>&"%😀'), ['b']);
});

test('what a hyphen joins is one word too', () => {
  assert.deepEqual(joinedTokens('Internt (I-SIP), e-handel'), ['isip', 'ehandel']);
});

test('a query is cut before it costs anything', () => {
  assert.equal(queryTokens('a '.repeat(5000)).length, 12);
  assert.ok(queryTokens('å'.repeat(10_000))[0]!.length <= 200);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildTrie } from './dictionary.ts';
import { search } from './search.ts';

const AFF = `
SFX  A  Y  1
SFX  A  0  s  .
SFX  G  Y  3
SFX  G  0  ar  [^ae]
SFX  G  e  ar  e
SFX  G  a  or  a
SFX  v  N  2
SFX  v  0  s/WXZ  [^a]
`;

const trie = buildTrie(
  AFF,
  ['skola/AGY', 'verksamhet/v', 'Hägg/A', 'område/Y', 'möte/GY', 'fel/!'].join('\n'),
);
const readings = (read: string, limit = 0) => search(trie, read, limit).map(({ word }) => word);

test('forms follow the affix rules, and only them', () => {
  for (const word of ['skola', 'skolas', 'skolor', 'verksamhet', 'möten', 'mötar']) {
    assert.equal(readings(word).length > 0, word !== 'möten', word);
  }
  assert.deepEqual(readings('skolaor'), []);
  assert.deepEqual(readings('fel'), []);
});

test('compounds need an opening and a closing that may be one', () => {
  assert.deepEqual(readings('verksamhetsområde'), ['verksamhetsområde']);
  assert.deepEqual(readings('verksamhets'), []);
  assert.deepEqual(readings('områdeskola'), []);
});

test('a name is marked as one', () => {
  assert.deepEqual(
    search(trie, 'hägg', 0).map(({ word, name }) => [word, name]),
    [['hägg', true]],
  );
});

test('the cheapest misreading comes first', () => {
  assert.deepEqual(readings('verksamhetsomrade', 6), ['verksamhetsområde']);
  assert.deepEqual(readings('mdte', 6), ['möte']);
  assert.deepEqual(readings('sko1a', 3), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLexicon } from './lexicon.ts';
import { toponym } from './toponym.ts';

const name = (read: string) => toponym(loadLexicon(), read)?.word;

test('a place that no list has is known by its ending', () => {
  assert.equal(name('Kvastgrand'), 'kvastgränd');
  assert.equal(name('Hasseldngen'), 'hässelängen');
  assert.equal(name('Exgarden'), 'exgården');
});

test('other names are none', () => {
  assert.equal(name('Frusingen'), undefined);
  assert.equal(name('Anderssen'), undefined);
  assert.equal(name('kvastgrand'), undefined);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choices } from './choose.ts';
import { loadLexicon } from './lexicon.ts';

/** The likeliest reading of a token by itself. */
const best = (read: string, opening = false) => choices(loadLexicon(), read, opening)[0]!;

test('compounds that no list has, of words that reports use', () => {
  assert.equal(best('kéhandlaggning').word, 'köhandläggning');
  assert.equal(best('parkskotselrad').word, 'parkskötselråd');
  assert.equal(best('Kvastgrand').word, 'kvastgränd');
});

test('what only resembles a word says nothing for it', () => {
  assert.equal(best('vanda').word, 'vända');
  assert.equal(best('odnskade').word, 'oönskade');
  assert.equal(best('awikelse').word, 'avvikelse');
});

test('a letter too many in a frequent word', () => {
  assert.equal(best('familjeghem').word, 'familjehem');
  assert.equal(best('SSocialtjansten').word, 'socialtjänsten');
});

test('two words without their space are likelier than one of which a letter of both languages was misread', () => {
  assert.equal(best('skai').word, 'ska i');
});

test('what opens a compound is likelier before a hyphen', () => {
  assert.equal(best('natt', true).word, 'natt');
});

test('a capital within a word is a misread small letter', () => {
  const { word, same } = best('oCh');
  assert.deepEqual({ word, same }, { word: 'och', same: false });
});

test('dots that were read as letters stay noise', () => {
  assert.equal(best('sttt').known, false);
});

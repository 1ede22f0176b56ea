import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stemOf } from './inflection.ts';

test('the forms of a word have one stem', () => {
  for (const forms of [
    'förskola förskolan förskolor förskolorna förskolornas',
    'vräkning vräkningar vräkningarna vräkt vräkta vräks',
    'plats platser platserna platsen',
    'insats insatser insatsen',
    'hemtjänst hemtjänsten hemtjänstens hemtjänsts',
    'sjukfrånvaro sjukfrånvaron',
    'barn barnen barnens barns',
    'äldreboende äldreboenden äldreboendet äldreboendena',
    'bostad bostaden bostäder bostäderna',
    'trygg trygga tryggt trygghet tryggheten',
    'nöjd nöjda nöjdhet',
    'anställd anställda anställning',
    'placerad placerade placering',
    'kvinna kvinnor kvinnors kvinnorna',
    'nyckel nycklar nycklarna',
    'indikator indikatorer indikatorn',
    'mål målen målet',
  ]) {
    const words = forms.split(' ');
    assert.equal(
      new Set(words.map(stemOf)).size,
      1,
      words.map((word) => `${word} → ${stemOf(word)}`).join(', '),
    );
  }
});

test('other words have others', () => {
  for (const [one, other] of [
    ['mål', 'mal'],
    ['plats', 'platta'],
    ['hus', 'hund'],
    ['ekonomi', 'ekonomisk'],
    ['insats', 'insida'],
  ] as const)
    assert.notEqual(stemOf(one), stemOf(other), `${one}, ${other}`);
});

test('a stem is never empty, never longer than its word, and numbers stay', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zåäö]{1,20}$/), (word) => {
      const stem = stemOf(word);
      return stem.length > 0 && stem.length <= word.length;
    }),
  );
  assert.equal(stemOf('1.1.1'), '1.1.1');
  assert.equal(stemOf('2026'), '2026');
});

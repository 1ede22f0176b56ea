import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countedInWords } from './counted-in-words.ts';

const counted = (text: string, name: string) => countedInWords(text, { name })?.value ?? null;

test('a count in words is the outcome where whom and what it counts are in the name', () => {
  assert.equal(counted('Efter vintern har sex barnfamiljer avhysts.', 'Antal vräkningar som berör barn'), 6);
  assert.equal(counted('Under tertialet har inga vuxna placerats.', 'Antal placeringar av vuxna'), 0);
  assert.equal(counted('Under perioden har 14 simmare räddats i sjön.', 'Antal räddade simmare'), 14);
});

test('a count of something else is no outcome', () => {
  assert.equal(counted('Efter vintern har sex hushåll avhysts.', 'Antal vräkningar som berör barn'), null);
  assert.equal(
    counted('Efter vintern har sex barnfamiljer flyttats.', 'Antal vräkningar som berör barn'),
    null,
  );
  assert.equal(counted('Efter vintern har sex barn vräkts.', 'Andel vräkningar som berör barn'), null);
  assert.equal(counted('Sex barnfamiljer avhysts.', 'Antal vräkningar som berör barn'), null);
});

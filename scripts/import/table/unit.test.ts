import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUnitAlone, unitIn } from './unit.ts';

test('words that multiply kronor are heard, however they are spelt', () => {
  for (const [words, unit] of [
    ['Tusen kr', 'tkr'],
    ['Tusentals kronor', 'tkr'],
    ['Utfall (t kr)', 'tkr'],
    ['KSEK', 'tkr'],
    ['1 000 kr', 'tkr'],
    ['Budget (1000-tal kronor)', 'tkr'],
    ['000 kr', 'tkr'],
    ['Milj. kr', 'mnkr'],
    ['Mn kr', 'mnkr'],
    ['SEK', 'kr'],
    ['Netto, kronor', 'kr'],
  ] as const)
    assert.equal(unitIn(words), unit, words);
});

test('kronor that are multiplied by other words, and amounts, are no unit', () => {
  for (const words of ['Kronor (tusental)', 'Inköp över 500 kr', 'Svarstid, sek', 'kr/plats, miljoner'])
    assert.equal(unitIn(words), null, words);
});

test('a line that is nothing but a unit', () => {
  for (const line of ['Tusen kr', '1 000 kr', 'Milj. kr', 'Alla belopp i tkr om inget annat anges.'])
    assert.ok(isUnitAlone(line), line);
  for (const line of ['12 000 kr', 'Milj kr söks']) assert.ok(!isUnitAlone(line), line);
});

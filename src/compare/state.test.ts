import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, leftOut, readAddress } from './state.ts';

const known = {
  districts: ['bromma', 'farsta', 'jarva', 'sodermalm', 'skarpnack'],
  indicators: ['sjukfranvaro', 'barn-per-grupp'],
};

test('an address gives back what was compared', () => {
  const comparison = { districts: ['farsta', 'bromma'], indicators: ['sjukfranvaro'] };
  assert.equal(addressOf(comparison), '?stadsdel=farsta,bromma&indikator=sjukfranvaro');
  assert.deepEqual(readAddress(addressOf(comparison), known), comparison);
});

test('what is unknown, twice or too much is left out, and what is not there is counted', () => {
  const address = '?stadsdel=farsta,atlantis,farsta,bromma,jarva,sodermalm,skarpnack&indikator=x';
  const found = readAddress(address, known);
  assert.deepEqual(found, { districts: ['farsta', 'bromma', 'jarva', 'sodermalm'], indicators: [] });
  assert.equal(leftOut(address, found), 3);
  assert.equal(leftOut(addressOf(found), found), 0);
  assert.equal(leftOut('', readAddress('', known)), 0);
});

test('nothing chosen is an address without a question mark', () => {
  assert.equal(addressOf({ districts: [], indicators: [] }), '');
});

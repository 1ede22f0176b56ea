import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abbreviationsOf, isAbbreviation, knownAbbreviation } from './abbreviation.ts';

test('abbreviations in capitals are known by what an OCR leaves of them', () => {
  const known = abbreviationsOf(['SÖK', 'IA', 'SÄBO', 'sök', 'Sök']);
  assert.equal(knownAbbreviation(known, 'SOK', false), 'SÖK');
  assert.equal(knownAbbreviation(known, 'SéK', false), 'SÖK');
  assert.equal(knownAbbreviation(known, 'S6K', false), 'SÖK');
  assert.equal(knownAbbreviation(known, 'SéBO', false), 'SÄBO');
  assert.equal(knownAbbreviation(known, '1A', false), 'IA');
  assert.equal(knownAbbreviation(known, 'lA', false), 'IA');
  assert.equal(knownAbbreviation(known, 'El', false), undefined);
  assert.equal(knownAbbreviation(known, 'SAK', false), undefined);
  assert.equal(knownAbbreviation(known, '14', false), undefined);
});

test('those that nothing tells apart stay as they were read', () => {
  assert.equal(knownAbbreviation(abbreviationsOf(['SÅF', 'SAF']), 'SAF', false), undefined);
});

test('before a hyphen an abbreviation may be another', () => {
  const known = abbreviationsOf(['BRÅ', 'BRA-samtal']);
  assert.equal(knownAbbreviation(known, 'BRA', false), 'BRÅ');
  assert.equal(knownAbbreviation(known, 'BRA', true), 'BRA');
});

test('abbreviations without points', () => {
  assert.equal(isAbbreviation('mnkr'), true);
  assert.equal(isAbbreviation('SoL'), true);
  assert.equal(isAbbreviation('nämnd'), false);
});

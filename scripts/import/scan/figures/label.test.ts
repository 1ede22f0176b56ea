import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginsRow, knownLabel, spellLabel } from './label.ts';

test('labels are spelt as the city prints them, but for what they print otherwise', () => {
  assert.equal(spellLabel('Sma barn 1-3 ar'), 'Små barn 1-3 år');
  assert.equal(spellLabel('‘Aldreomsorg'), 'Äldreomsorg');
  assert.equal(spellLabel('Kostnader (+)'), 'Kostnader (+)');
  assert.equal(spellLabel('Äldreomsorgen'), 'Äldreomsorgen');
  assert.equal(knownLabel('Höjdens förskolor'), null);
});

test('a second half of a label begins no row', () => {
  assert.equal(beginsRow('varav vuxna'), true);
  assert.equal(beginsRow('Förskolor'), true);
  assert.equal(beginsRow('förskolor'), false);
});

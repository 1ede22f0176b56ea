import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUnitLabel, takeUnitLabel } from './unit-label.ts';

test('a unit with its label is taken off the name it stands below', () => {
  assert.deepEqual(takeUnitLabel('Antal båtar per hamn Enhet: båtar/hamn'), {
    text: 'Antal båtar per hamn',
    unit: 'båtar/hamn',
  });
  assert.deepEqual(takeUnitLabel('Andel båtar Enhet: %'), { text: 'Andel båtar', unit: '%' });
});

test('a name that speaks of a unit keeps its words', () => {
  for (const name of [
    'Andel båtar per enhet',
    'Enhet: st',
    'Mått: båtar som lagts upp på land',
    'Andel båtar, %',
  ])
    assert.deepEqual(takeUnitLabel(name), { text: name, unit: null });
  assert.deepEqual(['Enhet: st', 'Enhet: hela båtar', 'Enhet Norr', 'Andel Enhet: %'].map(isUnitLabel), [true, true, false, false]); // prettier-ignore
});

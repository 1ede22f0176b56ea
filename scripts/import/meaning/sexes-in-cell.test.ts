import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sexesInCell } from './sexes-in-cell.ts';

test('a cell that names both sexes is three', () => {
  const told = { outcome: '49 %', outcomeMen: '47 %', outcomeWomen: '51 %' };
  for (const text of ['49 % M: 47 % K: 51 %', '49 % (kvinnor 51 %, män 47 %)', '49 % K 51 % / M 47 %'])
    assert.deepEqual(sexesInCell(text), told, text);
  assert.equal(sexesInCell('Pojkar: 180 Flickor: 211')?.outcome, '');
});

test('a cell that names one of them, one twice, or what is no figure is none', () => {
  for (const text of ['49 %', '49 % M: 47 %', '49 % M: 47 % M: 51 %', 'M: 47 % K: -', '49 km 3', 'ca M: 4 K: 5'])
    assert.equal(sexesInCell(text), null, text);
}); // prettier-ignore

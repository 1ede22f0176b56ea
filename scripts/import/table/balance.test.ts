import assert from 'node:assert/strict';
import { test } from 'node:test';
import { balanced } from './balance.ts';

const columns = ['Budget', 'Begärda budgetjusteringar', 'Prognos', 'Avvikelse'];

test('a row’s own figures prove which cell was lost', () => {
  assert.deepEqual(balanced(['705,6', '712,1', '-6,5'], columns), ['705,6', '', '712,1', '-6,5']);
});

test('no balance, no proof', () => {
  assert.equal(balanced(['705,6', '712,1', '-6,0'], columns), null);
  assert.equal(balanced(['0,0', '0,0', '0,0'], columns), null);
  assert.equal(balanced(['1', '2', '3'], ['Utfall apr', 'Utfall maj', 'Utfall jun', 'Utfall jul']), null);
});

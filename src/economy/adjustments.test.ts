import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adjustmentsOf, adjustmentSum } from './adjustments.ts';

const cell = (text: string, value: number | null) => ({ text, value, unit: null, bound: null, line: 1 });

test('a zero is told only where nothing else changes the budget', () => {
  const zero = cell('0,0', 0);
  assert.deepEqual(adjustmentsOf({ requested: zero, performance: cell('-21,3', -21.3) }), ['performance']);
  assert.deepEqual(adjustmentsOf({ requested: zero, performance: zero }), ['requested']);
  assert.deepEqual(adjustmentsOf({ requested: cell('1,5', 1.5), performance: cell('2,0', 2) }), [
    'requested',
    'performance',
  ]);
  assert.deepEqual(adjustmentsOf({ requested: null, performance: null }), []);
});

test('rows are ordered by all that changes the budget, unless a part of it could not be read', () => {
  assert.equal(adjustmentSum({ requested: cell('1,5', 1.5), performance: cell('-4,0', -4) }), -2.5);
  assert.equal(adjustmentSum({ requested: cell('1,5', 1.5), performance: cell('?', null) }), null);
  assert.equal(adjustmentSum({ requested: null, performance: null }), 0);
});

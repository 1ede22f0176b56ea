import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withWholes } from './wholes.ts';

test('each part of a merged heading is called as the first of its group', () => {
  const columns = ['Enhet', 'Plan Hyra', 'El', 'Summa', 'Utfall Hyra', 'El', 'Summa', 'Fjol Hyra', 'El', 'Summa', 'Skillnad']; // prettier-ignore
  assert.deepEqual(withWholes(columns), ['Enhet', 'Plan Hyra', 'Plan El', 'Plan Summa', 'Utfall Hyra', 'Utfall El', 'Utfall Summa', 'Fjol Hyra', 'Fjol El', 'Fjol Summa', 'Skillnad']); // prettier-ignore
});

test('years are groups, whatever their parts are called', () => {
  assert.deepEqual(withWholes(['Mnkr', '2029 Budget', 'Bokslut', '2030 Budget', 'Prognos', 'Skillnad']), ['Mnkr', '2029 Budget', '2029 Bokslut', '2030 Budget', '2030 Prognos', 'Skillnad']); // prettier-ignore
});

test('headings that no groups share stay as they are', () => {
  for (const columns of [
    ['Mnkr', 'Budget 2024', 'Utfall', 'Prognos 2024', 'Utfall'],
    ['Mnkr', 'Budget netto', 'Utfall netto', 'Avvikelse'],
    ['Mnkr', 'Budget hyra', 'El', 'Utfall hyra', 'Vatten'],
    ['Mnkr', 'Hyra', 'El', 'Hyra', 'El'],
  ])
    assert.deepEqual(withWholes(columns), columns);
});

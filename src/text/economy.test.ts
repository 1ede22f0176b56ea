import assert from 'node:assert/strict';
import { test } from 'node:test';
import { economyText } from './economy.ts';

test('a need below the budget is told as that, never as one that fell', () => {
  const { need } = economyText.said;
  assert.deepEqual(
    [need('under-budget', true), need('under-budget', false), need('minskat', true)],
    [
      'Texten förklarar överskottet med lägre behov än budgeterat:',
      'Enligt texten är behovet lägre än budgeterat:',
      'Texten förklarar överskottet med att behovet minskat:',
    ],
  );
});

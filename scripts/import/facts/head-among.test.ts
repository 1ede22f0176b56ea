import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headAmong } from './head-among.ts';

test('years side by side head outcomes beside a target, where names are headed', () => {
  assert.equal(headAmong('Indikator 2022 2023 2024 Mål 2024 Uppnått')?.kind, 'indicator');
  for (const text of [
    'Indikator 2022',
    'Budget 2022 2023 2024 Mål 2024',
    'Indikator för målen 2022 och 2023 som gäller',
  ])
    assert.equal(headAmong(text), null, text);
});

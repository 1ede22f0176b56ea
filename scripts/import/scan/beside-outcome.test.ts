import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HeaderColumn } from '../table/header.ts';
import { textOf } from './cell-text.ts';
import { openRow } from './indicator-row.ts';
import { place } from './place.ts';

const columns: HeaderColumn[] = (
  ['outcome', 'previousOutcome', 'forecast', 'target', 'councilTarget'] as const
).map((role) => ({ heading: role, role, year: role === 'previousOutcome' ? 2022 : null }));

function placed(text: string): [string[], string[]] {
  const { cells, doubts } = place(openRow(text, 1), columns, 'kf');
  return [
    [...cells].map(([role, cell]) => `${role} ${textOf(cell)}`),
    doubts.map((each) => `${each.cell} ${each.candidates}`),
  ];
}

test('the only figure beside an outcome may be last year’s or the forecast', () => {
  assert.deepEqual(placed('Antal lotsar per båt 14,4 13,9 15 16 Tertial 1 2023'), [
    ['outcome 14,4', 'target 15', 'councilTarget 16'],
    ['previousOutcome 13,9', 'forecast 13,9'],
  ]);
});

test('what equals the target is the forecast, and a budget has none', () => {
  assert.deepEqual(placed('Antal lotsar per båt 14,4 15 15 16 Tertial 1 2023')[0].slice(0, 2), [
    'outcome 14,4',
    'forecast 15',
  ]);
  assert.deepEqual(placed('Hamnens budgetföljsamhet 100 % 98 % 99 % 99 % Tertial 1 2023')[0].slice(0, 2), [
    'outcome 100 %',
    'previousOutcome 98 %',
  ]);
});

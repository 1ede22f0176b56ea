import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutRings } from './rings-above.ts';

test('what is left of signs above the shares of a row is dropped', () => {
  assert.deepEqual(
    withoutRings(['@ Andel hundar som har 6 6 9 Tertial 2', '', 'e egen båt 70,2 % 70,7 % 69% 2022']),
    ['@ Andel hundar som har Tertial 2', '', 'e egen båt 70,2 % 70,7 % 69% 2022'],
  );
  assert.deepEqual(withoutRings(['9 9 45', 'egen båt 76% 75% 2022']), ['°', 'egen båt 76% 75% 2022']);
});

test('figures stay where they may be a row’s own', () => {
  for (const lines of [
    ['Antal hundar 6 6 9 Tertial 2', 'Andel katter 70 % 71 % 72 % Tertial 2'],
    ['Antal hundar i 6 6 9 Tertial 2', 'hamnen 2022'],
    ['Andel hundar i grupp 6 Tertial 2', 'hamnen 45 % 46 % 2022'],
    ['Antal hundar 6 12 96 Tertial 2', 'i hamn 45 % 46 % 2022'],
  ])
    assert.deepEqual(withoutRings(lines), lines);
});

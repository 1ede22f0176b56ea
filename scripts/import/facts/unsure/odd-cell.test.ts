import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell, Facts } from '../../../../src/model.ts';
import { oddCells } from './odd-cell.ts';

function odd(text: string): (readonly string[])[] {
  const cells = { outcome: { text } as Cell, more: [] };
  const facts = { tables: [], indicators: [{ lines: [7, 7], cells }] } as unknown as Facts;
  return oddCells(facts, (line) => line === 7).map(({ readings }) => readings);
}

test('what stands behind a figure and is no known unit may be a misread "%"', () => {
  assert.deepEqual(odd('44 Yo'), [['44 Yo', '44 %']]);
  assert.deepEqual(odd('90 9%'), [['90 9%', '90 %']]);
  assert.deepEqual(odd('TT %'), [['TT %']]);
  assert.deepEqual(odd('2,0 kg CO2 per kg livsmedel 1'), [['2,0 kg CO2 per kg livsmedel 1']]);
});

test('a figure, a target in words and words for none are whole', () => {
  for (const text of [
    '44 %',
    '1 204 st',
    '12,5',
    '2,0 kg CO2 per kg livsmedel',
    'Max 14',
    'Ökning',
    '–',
    'i.u.',
  ])
    assert.deepEqual(odd(text), [], text);
});

test('what was not read from a picture is as it is printed', () => {
  const cells = { outcome: { text: '44 Yo' }, more: [] };
  assert.deepEqual(
    oddCells(
      { tables: [], indicators: [{ lines: [7, 7], cells }] } as unknown as Facts,
      (line) => line === 8,
    ),
    [],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutLine } from './cell-line.ts';
import { joinThousands } from './thousands.ts';

function joined(text: string): string[] {
  return joinThousands(cutLine(`Antal besök ${text} 2026`, 1).cells).map((cell) =>
    `${cell.figure} ${cell.unit}`.trim(),
  );
}

test('a blank between thousands is told from one between cells by the other figures', () => {
  assert.deepEqual(joined('14 762 st 15000 st'), ['14 762 st', '15000 st']);
  assert.deepEqual(joined('1 106 1 100 1 100'), ['1 106', '1 100', '1 100']);
  assert.deepEqual(joined('310 320 320 st'), ['310', '320', '320 st']);
  assert.deepEqual(joined('0 368 185 360 st'), ['0', '368', '185', '360 st']);
});

test('two digits without a unit belong to the three after them that have one', () => {
  assert.deepEqual(joined('1,2 GWh 1,3 GWh 1 675 GWh'), ['1,2 GWh', '1,3 GWh', '1 675 GWh']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hue } from '../knowledge/hues.ts';
import type { Mark } from '../read/types.ts';
import type { LaidLine } from './layout.ts';
import { litLines } from './lit.ts';

function icon(left: number, top: number, hue: Hue | null, size = 8): Mark {
  return { kind: 'icon', left, top, right: left + size, bottom: top + size, hue };
}

const line = (left: number, top: number, right: number, page = 1): LaidLine => ({
  text: 'Hundar badar',
  page,
  box: [left, top, right, top + 12],
});
const read = (laid: LaidLine[], ...marks: Mark[]) => [
  ...litLines([{ number: 1, width: 595, height: 842, words: [], marks }], laid),
];

// ● Hundar badar      ● Båtar seglar
test('an icon that has a colour is of the line that it stands on, the nearest', () => {
  const laid = [line(70, 100, 150), line(190, 100, 260)];
  const icons = [icon(58, 102, 'grön'), icon(178, 102, 'röd'), icon(300, 102, null)];
  assert.deepEqual(read(laid, ...icons), [[1, ['grön']], [2, ['röd']]]); // prettier-ignore
});

// Hundar badar
// ●
test('an icon on its own is of the line that it stands below; far below none it is of no line', () => {
  assert.deepEqual(read([line(50, 100, 200), line(50, 300, 200)], icon(50, 116, 'gul')), [[1, ['gul']]]);
  assert.deepEqual(read([line(50, 100, 200)], icon(50, 190, 'gul')), []);
  assert.deepEqual(read([line(50, 100, 200, 2)], icon(50, 116, 'gul')), [], 'another page');
});

test('a part drawn over an icon is no icon of its own, and a drawing of many parts none at all', () => {
  assert.deepEqual(read([line(50, 100, 200)], icon(30, 100, 'grön', 12), icon(32, 102, 'grön')), [
    [1, ['grön']],
  ]);
  const chart = Array.from({ length: 300 }, (_, n) => icon(50 + n, 100, 'blå'));
  assert.deepEqual(read([line(50, 100, 400)], ...chart), []);
});

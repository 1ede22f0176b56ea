import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looseSigns } from './loose-sign.ts';

const found = (...rows: string[]) =>
  looseSigns({
    rows: rows.map((row) => {
      const [label = '', ...cells] = row.split('|');
      const made = cells.map((text) =>
        text === '' ? null : { text, value: 1, unit: null, bound: null, line: 1 },
      );
      return { label, parent: null, cells: made, line: 1 };
    }),
  }).map(({ doubt }) => doubt.candidates[0]);

test('a minus apart from figures on both sides leaves both open', () => {
  assert.deepEqual(found('Kostnader|12,3|20,9 -|6,5', 'Intäkter -|87,4|0,0 -|89,2'), [
    '20,9',
    '6,5',
    '87,4',
    '0,0',
    '89,2',
  ]);
});

test('a minus that follows its figure all over a table, one that touches it, and a dash for nothing are none', () => {
  assert.deepEqual(found('Kostnader|12,3|20,9 -|6,5', 'Intäkter|87,4|0,2|9,2 -'), []);
  assert.deepEqual(found('Kostnader|12,3-|6,5', 'Intäkter|-87,4|9,2'), []);
  assert.deepEqual(found('Kostnader|-|6,5', 'Intäkter|–|9,2'), []);
  assert.deepEqual(found('Kostnader|20,9 -|-6,5'), []);
});

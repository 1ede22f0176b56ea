import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareKeys, keyOf } from './key.ts';

test('figures are read as Swedish prints them', () => {
  const keys = [
    '6,4 %',
    '1\u00a0050',
    '−3,5 mnkr',
    '+4',
    'högst\u00a010 personer',
    '±\u00a01 %',
    '6,4 % helåret 2023 T1 2023, rad 7',
  ];
  assert.deepEqual(
    keys.map((text) => keyOf(text, true)),
    [6.4, 1050, -3.5, 4, 10, 1, 6.4],
  );
});

test('words and empty cells in a column of figures are missing, wherever a digit stands in them', () => {
  for (const text of ['', '–', 'ej redovisat', 'tas fram av nämnden', 'Ökning T1 2023'])
    assert.equal(keyOf(text, true), null, text);
});

test('missing comes last both ways, words are in Swedish order', () => {
  const sorted = (keys: (number | string | null)[], descending: boolean) =>
    keys.toSorted((a, b) => compareKeys(a, b, descending));
  assert.deepEqual(sorted([2, null, 10, 1], false), [1, 2, 10, null]);
  assert.deepEqual(sorted([2, null, 10, 1], true), [10, 2, 1, null]);
  assert.deepEqual(sorted(['östermalm', 'zinken', 'årsta', 'älvsjö'], false), [
    'zinken',
    'årsta',
    'älvsjö',
    'östermalm',
  ]);
});

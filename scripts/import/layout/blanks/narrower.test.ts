import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letter, wordsOf } from './grid.ts';
import { narrower, periodsAt } from './narrower.ts';

const rows = [
  'Andel nöjda gäster     72 %     70 %             75 %   Tertial 2',
  '                                                        2024',
  'Antal lån              12 480   11 900  12 500          Tertial 2',
  '                                                        2024',
].map(wordsOf);

test('a page that lacks a column may have each of its columns where others have room; the periods stand last', () => {
  const told = narrower(rows, 71 * letter.width, 6);
  assert.deepEqual(told?.map(({ at }) => at), [[0, 0, 0, 1, 1, 2, 2, 4, 4, 6, 6], [6], [0, 0, 1, 1, 2, 2, 3, 3, 6, 6], [6]]); // prettier-ignore
  assert.deepEqual(told?.[0]?.rivals.slice(2, 9), [[], [2], [2], [3], [3], [5], [5]]);
});

test('a page that is set as the first is shared out as that one is', () => {
  assert.equal(periodsAt(rows), 56 * letter.width);
  assert.equal(narrower(rows, 57 * letter.width, 6), null);
  assert.equal(narrower(rows, null, 6), null);
  assert.equal(narrower(rows, 71 * letter.width, 4), null);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWords } from './in-words.ts';

test('counts up to twelve are words, one by its gender, others figures', () => {
  assert.deepEqual(
    [1, 2, 12, 13, 1201].map((count) => inWords(count)),
    ['en', 'två', 'tolv', '13', '1\u00a0201'],
  );
  assert.deepEqual(
    [1, 2].map((count) => inWords(count, true)),
    ['ett', 'två'],
  );
});

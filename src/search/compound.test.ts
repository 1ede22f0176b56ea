import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf } from './compound.ts';
import { stemOf } from './inflection.ts';

const known = new Set(['äldre', 'omsorg', 'el', 'förbrukning', 'plats', 'personal'].map(stemOf));
const parts = (word: string) => partsOf(word, (stem) => known.has(stem))[0];

test('a compound is taken apart where its parts are known, with what joins them', () => {
  assert.deepEqual(parts('äldreomsorg'), { first: 'äldre', last: 'omsorg' });
  assert.deepEqual(parts('elförbrukningen'), { first: 'el', last: 'förbrukningen' });
  assert.deepEqual(parts('omsorgsplatser'), { first: 'omsorg', last: 'platser' });
});

test('one known half is enough, the last before the first', () => {
  assert.deepEqual(parts('nattpersonalen'), { first: null, last: 'personalen' });
  assert.deepEqual(parts('omsorgsfrågor'), { first: 'omsorg', last: null });
  assert.equal(parts('blåbärspaj'), undefined);
});

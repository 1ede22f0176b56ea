import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf } from './compound.ts';
import { stemOf } from './inflection.ts';

const words = [
  'äldre',
  'omsorg',
  'trygghet',
  'andring',
  'el',
  'förbrukning',
  'förskola',
  'plats',
  'personal',
  'tag',
  'ungdom',
];
const stems = new Set(words.map(stemOf));
const known = { isWord: (word: string) => words.includes(word), isStem: (stem: string) => stems.has(stem) };
const parts = (word: string) => partsOf(word, known)[0];

test('a compound is taken apart where its parts are known, with what joins them', () => {
  assert.deepEqual(parts('äldreomsorg'), { first: 'äldre', last: 'omsorg' });
  assert.deepEqual(parts('elförbrukningen'), { first: 'el', last: 'förbrukningen' });
  assert.deepEqual(parts('omsorgsplatser'), { first: 'omsorg', last: 'platser' });
  assert.deepEqual(parts('förskolepersonal'), { first: 'förskola', last: 'personal' });
});

test('one known half is enough, the longer before the shorter, but no short end of a word', () => {
  assert.deepEqual(parts('trygghetsvandring'), { first: 'trygghet', last: null });
  assert.deepEqual(parts('nattpersonalen'), { first: null, last: 'personalen' });
  assert.deepEqual(parts('omsorgsfrågor'), { first: 'omsorg', last: null });
  assert.deepEqual(parts('ungdomsmottagning'), { first: 'ungdom', last: null });
  assert.deepEqual(parts('personalomsättning'), { first: 'personal', last: null });
  assert.equal(parts('blåbärspaj'), undefined);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { holds, lowered, pieces } from './word.ts';

test('a word is found whole, not within another', () => {
  assert.ok(holds('Bolots och boslots', 'Bolots'));
  assert.ok(!holds('Bolotsar', 'Bolots'));
  assert.ok(!holds('1Bolots', 'Bolots'));
});

test('marks in a word stand for themselves', () => {
  assert.ok(holds('en {lz i raden', '{lz'));
  assert.ok(!holds('en lz i raden', '{lz'));
  assert.deepEqual(
    pieces('de @f av (ab)', ['@f', '(ab)']).filter((piece) => piece.found),
    [
      { text: '@f', found: true },
      { text: '(ab)', found: true },
    ],
  );
});

test('the pieces joined are the text, whatever is looked for', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string({ minLength: 1 })), (text, words) => {
      const joined = pieces(text, words)
        .map((piece) => piece.text)
        .join('');
      assert.equal(joined, text);
    }),
  );
});

test('within a sentence a label is small, and an abbreviation stays as it is', () => {
  const told = ['Utfall', 'Årsmål', 'Individ- och familjeomsorg', 'KF:s årsmål', 'BooU', 'LSS', 'vuxna'];
  assert.deepEqual(told.map(lowered), [
    'utfall',
    'årsmål',
    'individ- och familjeomsorg',
    'KF:s årsmål',
    'BooU',
    'LSS',
    'vuxna',
  ]);
});

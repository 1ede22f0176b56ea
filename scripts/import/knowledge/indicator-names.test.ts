import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstWords, spelling } from './indicator-names.ts';

const spell = spelling([
  'Antal fyrar som lyser i mörkret',
  'Antal fyrar som lyser i dimman',
  'Stöd och service till lotsar med båt',
]);

test('a name is spelt as a known one that has the same letters', () => {
  assert.equal(spell('Antal fyrar som lyser i morkret'), 'Antal fyrar som lyser i mörkret');
  assert.equal(spell('Stöd och service tilllotsar med båt'), 'Stöd och service till lotsar med båt');
});

test('a name in which the OCR erred beyond its vowels is spelt as the only known one so near', () => {
  const long = 'Andel lotsar som upplever att de kan påverka hur fyrarna målas';
  const read = 'Andel lotsar som upplcver att de kan paverka hur fyrarna målas';
  assert.equal(spelling([long])(read), long);
  // Another is farther, and of two as near neither is meant.
  assert.equal(spelling([long, `${long}t`])(read), long);
  const [one, other] = ['upplever', 'upplaver'].map((word) => long.replace('upplever', word)) as [
    string,
    string,
  ];
  assert.equal(spelling([one, other])(read), read);
});

test('a name that begins otherwise, or has other figures, is another', () => {
  const known = spelling(['Andel fyrar i drift tertial 1', 'Andel fyrar som lyser i mörkret']);
  assert.equal(known('Andel fyrar i drift tertial 2'), 'Andel fyrar i drift tertial 2');
  assert.equal(known('Antal fyrar som lyser i mörkret'), 'Antal fyrar som lyser i mörkret');
});

test('a first word of which one letter was misread is that of the only known name that goes on so', () => {
  assert.equal(spelling(['Antal fyrar i drift'])('Årtal fyrar i drift'), 'Antal fyrar i drift');
  assert.equal(spelling(['Antal fyrar i drift'])('Andel fyrar i drift'), 'Andel fyrar i drift');
});

test('words that names begin with are those that no name goes on with', () => {
  const names = ['Andel fyrar', 'Sjukfrånvaro', 'Preventionsindex mini', 'Index enligt Preventionsindex'];
  assert.deepEqual([...firstWords(names)], ['Andel', 'Sjukfrånvaro', 'Index']);
});

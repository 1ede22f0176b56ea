import assert from 'node:assert/strict';
import { test } from 'node:test';
import { short } from './short.ts';

test('a name in a sentence has no stop of its own, and a long one only its beginning', () => {
  assert.equal(short('Laga alla nät.'), 'Laga alla nät');
  assert.equal(short('Laga alla nät m.m.'), 'Laga alla nät m.m.');
  assert.equal(short(`${'nät '.repeat(30)}och bryggor.`), `${'nät '.repeat(30).trim()} …`);
});

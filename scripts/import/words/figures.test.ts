import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf, isRing, withDigits } from './figures.ts';

test('a figure is read through the letters that its digits were taken for, the likeliest first', () => {
  assert.deepEqual(figuresOf('T7,5'), ['77,5', '17,5']);
  assert.deepEqual(figuresOf('B.O'), ['8,0']);
  assert.deepEqual(figuresOf('1,2'), ['1,2']);
  // Each of its letters may be two digits.
  assert.deepEqual(figuresOf(`7${'T'.repeat(40)}`), []);
  for (const none of ['Hund', '1,2,3', ',5', '12 st', '']) assert.deepEqual(figuresOf(none), [], none);
});

test('letters are digits where nothing else can stand', () => {
  assert.equal(withDigits('2O2l-I2-Sl'), '2021-12-51');
});

test('a ring is a lone 0, and no other digit is one', () => {
  for (const ring of ['O', '©', 'oO', '(0)', 'ie)']) assert.ok(isRing(ring), ring);
  for (const other of ['0', 'S', 'l', '(a)', 'OO']) assert.ok(!isRing(other), other);
});

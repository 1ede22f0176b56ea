import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Blot } from './blots.ts';
import { noted } from './raised.ts';

const blot = (left: number, top: number, right: number, bottom: number): Blot => ({
  left,
  top,
  right,
  bottom,
  ink: 60,
});

const digits = [blot(0, 5, 15, 27), blot(17, 5, 31, 27)];

test('a small digit raised over the tops of a figure is a mark, with its bracket', () => {
  const [digit, bracket] = [blot(35, 0, 44, 15), blot(46, 1, 51, 17)];
  assert.deepEqual(noted([...digits, digit, bracket]), { own: digits, digit, bracket });
  assert.deepEqual(noted([...digits, digit]), { own: digits, digit, bracket: null });
});

test('digits, a ring, a "%" and a comma are none', () => {
  const none = [
    [blot(35, 5, 50, 27)],
    [blot(35, 4, 43, 12)],
    [blot(42, 5, 54, 17), blot(49, 6, 63, 26), blot(57, 16, 69, 28)],
    [blot(35, 24, 39, 31), blot(43, 5, 57, 27)],
    [blot(35, 0, 44, 15), blot(46, 1, 58, 17)],
  ];
  for (const each of none) assert.equal(noted([...digits, ...each]), null);
  assert.equal(noted([blot(0, 0, 10, 20)]), null);
});

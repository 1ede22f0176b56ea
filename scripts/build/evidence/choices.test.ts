import assert from 'node:assert/strict';
import { test } from 'node:test';
import { total } from '../../../src/money.ts';
import { someFit } from './choices.ts';

const make = (sum: number, ...figures: number[]) =>
  someFit(figures, (some) => total(some.map((value) => ({ value }))) === sum);

test('an amount is held to every choice of the figures, to all and to none of them too', () => {
  assert.deepEqual([make(5, 1, 2, 4), make(7, 1, 2, 4), make(0, 1, 2, 4)], [true, true, true]);
  assert.equal(make(8, 1, 2, 4), false);
});

test('of very many figures nothing is denied, and nothing is tried', () => {
  let asked = 0;
  assert.equal(
    someFit(Array.from({ length: 60 }), () => asked++ < 0),
    true,
  );
  assert.equal(asked, 0);
});

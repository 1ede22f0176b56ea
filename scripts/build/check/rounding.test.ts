import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { roundingOf } from './rounding.ts';

test('rounding is half a step for few figures, and grows more slowly than their number', () => {
  assert.ok(Math.abs(roundingOf(['1,5', '2,5']) - 0.1) < 1e-5);
  assert.ok(roundingOf(Array.from({ length: 12 }, () => '1,5')) < 0.32);
});

test('it is never more than half a step for each figure', () => {
  const figure = fc.constantFrom('1', '1,5', '1,25');
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 30 }), (printed) => {
      const worst = printed.reduce(
        (sum, text) => sum + 10 ** -(text.length > 1 ? text.length - 2 : 0) / 2,
        0,
      );
      return roundingOf(printed) <= worst + 1e-5;
    }),
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Lines } from './lines.ts';

test('a line is asked by its number, which counts from 1', () => {
  const lines = new Lines(['ett', 'två', 'tre']);
  assert.deepEqual([lines.at(1), lines.at(3), lines.last], ['ett', 'tre', 3]);
});

test('outside the ends a line is blank', () => {
  const lines = new Lines(['ett']);
  assert.deepEqual([lines.at(0), lines.at(2), new Lines([]).at(1), new Lines([]).last], ['', '', '', 0]);
});

test('a span gives the lines that are there, with the numbers by which they are asked', () => {
  const span = fc.tuple(fc.integer({ min: -3, max: 9 }), fc.integer({ min: -3, max: 9 }));
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 6 }), span, (texts, [first, last]) => {
      const lines = new Lines(texts);
      const inside = [...lines].filter(([n]) => first <= n && n <= last);
      assert.deepEqual([...lines.in([first, last])], inside);
      assert.ok(inside.every(([n, text]) => lines.at(n) === text));
      assert.deepEqual(
        Array.from(lines, ([, text]) => text),
        texts,
      );
    }),
  );
});

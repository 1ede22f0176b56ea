import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ranks, sorted } from './sort.ts';

const keyed = fc.array(fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }));

test('rows with equal keys keep their order, and what has none comes last both ways', () => {
  fc.assert(
    fc.property(keyed, fc.boolean(), (keys, descending) => {
      const order = sorted([...keys.keys()], (row) => keys[row]!, descending);
      assert.deepEqual(
        order.toSorted((a, b) => a - b),
        [...keys.keys()],
        'every row once',
      );
      for (const [n, row] of order.entries()) {
        const before = order[n - 1];
        if (before === undefined) continue;
        const [a, b] = [keys[before]!, keys[row]!];
        if (a === b) assert.ok(before < row);
        else if (a === null) assert.fail('nothing stands before something');
        else if (b !== null) assert.ok(descending ? a > b : a < b);
      }
    }),
  );
});

test('choices are in the Swedish order of their words, not of their ids', () => {
  const words: Record<string, string> = { a: 'Östermalm', b: 'Årsta', c: 'Zinken' };
  assert.deepEqual(
    [...ranks(['a', 'b', 'c'], (id) => words[id]!)],
    [
      ['c', 0],
      ['b', 1],
      ['a', 2],
    ],
  );
});

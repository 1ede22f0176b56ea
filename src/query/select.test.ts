import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { choiceOf, opened, type InventedRow } from './invented.ts';
import { select } from './select.ts';
import type { Filter } from './view.ts';

const rows: InventedRow[] = [
  { stadsdel: 'farsta', ar: 2023, dag: '2023-01-31', namn: 'Ökad närvaro i förskolan', varde: 0 },
  { stadsdel: 'bromma', ar: 2024, dag: null, namn: 'Färre fallolyckor', varde: -2.5 },
  { stadsdel: null, ar: 2024, dag: '2024-02-29', namn: null, varde: null },
];
const numbers = (filters: Record<string, Filter>) =>
  select(rows.length, opened(rows).columns, new Map(Object.entries(filters)), []).rows;

test('each kind of filter selects; what is empty is selected only as a choice', () => {
  assert.deepEqual(numbers({}), [0, 1, 2]);
  assert.deepEqual(numbers({ stadsdel: { kind: 'choice', choices: ['farsta', '-'] } }), [0, 2]);
  assert.deepEqual(numbers({ ar: { kind: 'number', from: 2024, to: null } }), [1, 2]);
  assert.deepEqual(numbers({ varde: { kind: 'number', from: null, to: 0 } }), [0, 1]);
  assert.deepEqual(numbers({ dag: { kind: 'date', from: '2023-01-31', to: '2024-02-28' } }), [0]);
});

test('words are found as the search finds them, in any order, whatever their letters', () => {
  for (const text of ['forskola', 'FÖRSKOLAN', 'förskolan ökad', 'narvaro'])
    assert.deepEqual(numbers({ namn: { kind: 'text', text } }), [0], text);
  assert.deepEqual(numbers({ namn: { kind: 'text', text: 'förskolan fallolyckor' } }), []);
  assert.deepEqual(numbers({ namn: { kind: 'text', text: '.*' } }), []);
});

const row = fc.record({
  stadsdel: fc.constantFrom('a', 'b', 'c', null),
  sak: fc.constantFrom('x', 'y'),
  ar: fc.integer({ min: 2020, max: 2024 }),
});
const filters = fc.record(
  {
    stadsdel: fc.record({
      kind: fc.constant('choice' as const),
      choices: fc.subarray(['a', 'b', 'c', '-'], { minLength: 1 }),
    }),
    sak: fc.record({
      kind: fc.constant('choice' as const),
      choices: fc.subarray(['x', 'y'], { minLength: 1 }),
    }),
    ar: fc.record({
      kind: fc.constant('number' as const),
      from: fc.integer({ min: 2020, max: 2024 }),
      to: fc.constant(null),
    }),
  },
  { requiredKeys: [] },
);

test('the count of a choice is how many rows choosing it alone would give', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), filters, (some, chosen) => {
      const { columns } = opened(some);
      const asked = new Map<string, Filter>(Object.entries(chosen));
      const { rows: found, counts } = select(some.length, columns, asked, ['stadsdel', 'sak']);
      for (const key of ['stadsdel', 'sak'] as const)
        for (const choice of new Set(some.map((one) => choiceOf(one[key])))) {
          const only = new Map(asked).set(key, { kind: 'choice', choices: [choice] });
          assert.equal(counts.get(key)!.get(choice) ?? 0, select(some.length, columns, only, []).rows.length);
        }
      assert.ok(
        found.every((one, n) => n === 0 || found[n - 1]! < one),
        'in the order of the file',
      );
    }),
  );
});

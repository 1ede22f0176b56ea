import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../series.ts';
import type { ListedActivity } from './list.ts';
import { mostShared, sharedActivities } from './shared.ts';

test('a shared activity belongs to the year of its newest report, which stands first', () => {
  const finding = {
    rule: 'samma-aktivitet',
    report: 'farsta-2023-t1',
    lines: [5],
    elsewhere: [
      { report: 'bromma-2025-t1', line: 7 },
      { report: 'bromma-2025-t1', line: 99 },
    ],
  } as Finding;
  const at = (report: string, line: number) => (line < 99 ? ({ report } as ListedActivity) : null);
  const shared = sharedActivities([finding, { ...finding, rule: 'annan' }], at);
  assert.equal(shared.length, 1);
  assert.equal(shared[0]!.year, 2025);
  assert.deepEqual(
    shared[0]!.items.map(({ report }) => report),
    ['bromma-2025-t1', 'farsta-2023-t1'],
  );
});

test('what stands in most places comes along first, in the order it had', () => {
  const shared = [1, 3, 2].map((count) => ({ year: 2025, items: Array<ListedActivity>(count) }));
  const counts = (places: number) => mostShared(shared, places).map(({ items }) => items.length);
  assert.deepEqual(counts(6), [1, 3, 2]);
  assert.deepEqual(counts(5), [3, 2]);
  assert.deepEqual(counts(2), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../series.ts';
import type { ListedActivity } from './list.ts';
import { sharedActivities } from './shared.ts';

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

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change, Release } from './releases.ts';
import { withdrawnReports } from './withdrawn-reports.ts';

const went = (report: string): Change => ({
  ...{ change: 'withdrawn', table: 'goals', id: `${report} 1.1`, what: 'Alla kan segla', report, line: 3 },
  ...{ before: 'helt', after: null, reason: { kind: 'given', of: null, text: 'Nämnden drog tillbaka den.' } },
});

const release = (version: string, added: string[], withdrawn: string[]) => ({
  version,
  date: '2024-05-01',
  reports: { added, withdrawn },
  changes: withdrawn.map(went),
});

test('a report that went says when and why, until it comes again', () => {
  const all: Pick<Release, 'version' | 'date' | 'reports' | 'changes'>[] = [
    release('3.0.0', ['x-2023-t1'], []),
    release('2.0.0', [], ['x-2023-t1', 'x-2024-t1']),
    release('1.0.0', ['x-2023-t1', 'x-2024-t1'], []),
  ];
  assert.deepEqual(withdrawnReports(all), [
    {
      report: 'x-2024-t1',
      release: { version: '2.0.0', date: '2024-05-01' },
      reason: 'Nämnden drog tillbaka den.',
    },
  ]);
  assert.deepEqual(
    withdrawnReports(all.slice(1)).map(({ report }) => report),
    ['x-2023-t1', 'x-2024-t1'],
  );
});

test('a report without a figure went without a reason of its own', () => {
  const [one] = withdrawnReports([{ ...release('2.0.0', [], ['x-2024-t1']), changes: [] }]);
  assert.equal(one?.reason, null);
});

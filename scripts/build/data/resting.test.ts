import assert from 'node:assert/strict';
import { test } from 'node:test';
import { restingOn } from './resting.ts';

const row = (report: string, line: number, worth: string, more: Readonly<Record<string, string[]>> = {}) => ({
  report,
  line,
  worth,
  ...more,
});

test('what rests on several rows is worth no more than the least certain of them, and what reports and the reading say against them is told apart', () => {
  const resting = restingOn([
    [
      row('a', 1, 'tryckt', { caveats: ['felaktig:a:9'] }),
      row('a', 1, 'osaker'),
      row('a', 2, 'lagad', { caveats: ['felaktig:a:9'] }),
    ],
    [row('b', 1, 'rattad', { in_doubt: ['cut:b:1'] })],
  ]);
  assert.deepEqual(resting([{ report: 'a', line: 2 }]), {
    worth: 'lagad',
    caveats: ['felaktig:a:9'],
    in_doubt: [],
  });
  assert.deepEqual(
    resting([
      { report: 'b', line: 1 },
      { report: 'a', line: 2 },
    ]),
    { worth: 'rattad', caveats: ['felaktig:a:9'], in_doubt: ['cut:b:1'] },
  );
  assert.equal(resting([{ report: 'a', line: 1 }]).worth, 'osaker');
});

test('a figure printed in two reports counts in both, and a line that no table holds is worth nothing known', () => {
  const resting = restingOn([[{ ...row('a', 1, 'tolkad'), other_sources: ['b:4'] }]]);
  assert.equal(resting([{ report: 'b', line: 4 }]).worth, 'tolkad');
  assert.deepEqual(resting([{ report: 'b', line: 5 }]), { worth: null, caveats: [], in_doubt: [] });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverageOf } from './coverage.ts';

test('every line of a report is counted once, by what it holds', () => {
  const owners: [number, number, string][] = [
    [1, 2, 'furniture'],
    [3, 3, 'blank'],
    [4, 9, 'contents'],
    [10, 11, 'goals/0'],
    [12, 12, 'indicators/3'],
    [13, 20, 'prose'],
  ];
  assert.deepEqual(coverageOf({ owners }), [
    { kind: 'facts', lines: 3 },
    { kind: 'prose', lines: 8 },
    { kind: 'frame', lines: 8 },
    { kind: 'blank', lines: 1 },
  ]);
});

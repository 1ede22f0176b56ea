import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AreaIn } from './areas.ts';
import { furthest, sharesOf } from './outliers.ts';

const row = (report: string, budget: number, deviation: number | null): AreaIn => {
  const cell = (value: number | null) =>
    value === null ? null : { text: `${value}`, value, unit: 'mnkr', bound: null, line: 1 };
  return { report, area: { budget: cell(budget), deviation: cell(deviation) } } as AreaIn;
};

test('deviations are told in percent, the most lacking first; what cannot be is left out', () => {
  const shares = sharesOf([row('a', 100, 5), row('b', 50, -10), row('c', 0.2, -1), row('d', 10, null)]);
  assert.deepEqual(
    shares.map(({ of, share }) => [of.report, share]),
    [
      ['b', -20],
      ['a', 5],
    ],
  );
});

test('of each side only so many are named, the furthest', () => {
  const shares = sharesOf([-3, -1, 0, 2, 9, -8].map((value, n) => row(String(n), 100, value)));
  assert.deepEqual(
    furthest(shares, 2, 1).map(({ share }) => share),
    [-8, -3, 9],
  );
  assert.deepEqual(furthest([], 2, 2), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidence, facts, table } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './need.ts';

const found = (row: number, surplus = true, way: 'minskat' | 'under-budget' = 'minskat') =>
  findingsOf(
    check,
    evidence([
      facts({
        tables: [table('verksamhetsomraden', 'Mnkr | Avvikelse\nFyrar | 4,0\nBojar | 1,0')],
        stated: [
          { about: 'behov', table: 0, row: 0, way, surplus, line: 24 },
          { about: 'behov', table: 0, row, way: 'okat', surplus: false, line: 26 },
        ],
      }),
    ]),
  );

test('a surplus explained by a need that fell where the need rose is asked about, of one area only', () => {
  const [one] = found(0);
  assert.match(one!.sentence, /^Överskottet för ”Fyrar” förklaras med minskat behov, men/);
  assert.deepEqual(one!.lines, [24, 26, 31]);
  assert.deepEqual([found(1), found(0, false)], [[], []]);
});

test('a need below the budget may still have risen', () => {
  assert.deepEqual(found(0, true, 'under-budget'), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesIn } from './change.ts';
import type { Row } from './row.ts';

const row = (index: number, verdict: string | null, then: number, by: number, why: string | null = null) =>
  ({
    index,
    outcome: { value: then + by },
    changed: { verdict, why, earlier: { value: then }, apart: { value: by } },
  }) as unknown as Row;

test('changes are sorted by their verdict, the largest in proportion first', () => {
  const { rows, silent } = changesIn([
    row(0, 'battre', 1000, 50),
    row(1, 'battre', 2, -1),
    row(2, 'samre', 10, 1),
    row(3, null, 10, 5, 'underlag'),
    row(5, null, 10, 5, 'tid'),
    row(6, null, 10, 5, 'tid'),
    // Last year's figure beside an empty cell: there is nothing to compare yet.
    row(7, null, 10, 0),
    { index: 4, changed: null } as unknown as Row,
  ]);
  assert.deepEqual(
    rows.battre.map(({ index }) => index),
    [1, 0],
  );
  assert.equal(rows.samre.length, 1);
  assert.equal(rows.lika.length, 0);
  assert.deepEqual(silent, [
    { why: 'tid', count: 2 },
    { why: 'underlag', count: 1 },
  ]);
});

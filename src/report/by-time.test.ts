import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byTime } from './by-time.ts';

test('reports of one year and kind are of one time, the latest first, in their own order', () => {
  const told = byTime(['b-2023-t1', 'a-2022-vb', 'c-2023-t2', 'a-2023-t1', 'd-2022-vb']).map((one) => [
    one.label,
    one.kind,
    one.reports.join(' '),
  ]);
  assert.deepEqual(told, [
    ['Tertialrapport 2 2023', 't2', 'c-2023-t2'],
    ['Tertialrapport 1 2023', 't1', 'b-2023-t1 a-2023-t1'],
    ['Verksamhetsberättelse 2022', 'vb', 'a-2022-vb d-2022-vb'],
  ]);
  assert.deepEqual(byTime([]), []);
});

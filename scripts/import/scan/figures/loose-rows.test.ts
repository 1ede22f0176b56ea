import assert from 'node:assert/strict';
import { test } from 'node:test';
import { around } from './fixtures/read.ts';
import { looseRows } from './loose-rows.ts';

test('a label that goes on below is no longer than labels are', () => {
  const lines = ['Hundar', ...Array.from({ length: 19 }, () => 'och båtar')];
  const { rows } = looseRows(lines, [1, lines.length], around(lines), () => false);
  assert.deepEqual(rows.map(({ label }) => label.length), [12, 8]); // prettier-ignore
});

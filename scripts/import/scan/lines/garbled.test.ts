import assert from 'node:assert/strict';
import { test } from 'node:test';
import { garbledLines } from './garbled.ts';

test('a line without a word that could be read is noise, one with a figure never', () => {
  const lines = ['famine Staci [sts aoe', 'Parken städas', 'Qwx zzk 45 %'];
  const open = [1, 1, 1, 1, 3, 3].map((line) => ({ line, word: '' }));
  assert.deepEqual([...garbledLines(lines, open)], [1]);
  const units = ['kwh', 'kwh', 'kwh'].map((word) => ({ line: 1, word }));
  assert.deepEqual([...garbledLines(['kwh kwh — kwh'], units)], []);
});

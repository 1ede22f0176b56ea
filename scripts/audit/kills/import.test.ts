import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from '../../fuzz/random.ts';
import { killImports } from './import.ts';

test('a killed import leaves whole files, nothing running, and the next one is good', async () => {
  // One at any time, one while files are written.
  const times = 2;
  const count = await killImports(times, new Random(2));
  assert.deepEqual(count, { killed: times, whole: times, next: times, orphans: 0 });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from '../../fuzz/random.ts';
import { killImports } from './import.ts';

test('a killed import leaves whole files, nothing running, and the next one is good', async () => {
  // While files are written, where most can be lost.
  const times = 1;
  const count = await killImports(times, new Random(2));
  assert.deepEqual(count, { killed: times, whole: times, next: times, orphans: 0 });
});

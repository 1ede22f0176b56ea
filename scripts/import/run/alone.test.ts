import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alone } from './alone.ts';

test('one after the other, whatever they come to', async () => {
  const turn = new Int32Array(new SharedArrayBuffer(4));
  let running = 0;
  const run = (fails: boolean) =>
    alone(turn, async () => {
      assert.equal(++running, 1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running--;
      if (fails) throw new Error('fails');
    });
  const results = await Promise.allSettled([run(false), run(true), run(false), run(false)]);
  assert.deepEqual(
    results.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled', 'fulfilled'],
  );
});

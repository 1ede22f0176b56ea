import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alone, release } from './alone.ts';

test('one after the other, whatever they come to', async () => {
  const turn = new Int32Array(new SharedArrayBuffer(4));
  let running = 0;
  let id = 0;
  const run = (fails: boolean) =>
    alone(turn, ++id, async () => {
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

test('a turn ends with the thread that has it, and with no other', async () => {
  const turn = new Int32Array(new SharedArrayBuffer(4));
  void alone(turn, 1, () => new Promise(() => {}));
  const next = alone(turn, 2, async () => 'next');
  release(turn, 2);
  assert.equal(turn[0], 1);
  release(turn, 1);
  assert.equal(await next, 'next');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inOrder } from './in-order.ts';

test('results come in the order of the items, and never more than the width are held', () =>
  fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.nat(), { maxLength: 12 }),
      fc.integer({ min: 1, max: 5 }),
      async (scheduler, items, width) => {
        let held = 0;
        const results = inOrder(items, width, (item) => {
          held++;
          assert.ok(held <= width);
          return scheduler.schedule(Promise.resolve(item));
        });
        const read = (async () => {
          const out: number[] = [];
          for await (const result of results) {
            held--;
            out.push(result);
          }
          return out;
        })();
        assert.deepEqual(await scheduler.waitFor(read), items);
      },
    ),
  ));

test('an item that fails fails in its turn', async () => {
  const results = inOrder([1, 2, 3], 3, async (item) => {
    if (item === 2) throw new Error('two');
    return item;
  });
  assert.equal((await results.next()).value, 1);
  await assert.rejects(results.next(), /two/);
});

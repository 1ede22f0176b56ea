import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blank, quarter } from './picture.ts';
import { sureness } from './turn.ts';

test('a picture that is turned four times is itself', () => {
  const sides = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(sides, ([width, height]) => {
      const page = blank(width, height);
      page.data.forEach((_, at) => (page.data[at] = at));
      const turned = quarter(page);
      assert.deepEqual(quarter(quarter(quarter(turned))), page);
      // What stands in the upper left corner comes to the upper right one.
      assert.equal(turned.data[turned.width - 1], page.data[0]);
    }),
  );
});

test('how sure readers are is told by letters', () => {
  const word = (text: string, sure: number) => ({ text, sure, left: 0, top: 0, right: 9, bottom: 9 });
  assert.equal(sureness([word('aaa', 1), word('b', 0)]), 0.75);
  assert.equal(sureness([]), 1);
});

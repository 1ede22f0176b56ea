import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blank } from './picture.ts';
import { sureness, turned } from './turn.ts';

test('a picture that is turned four times is itself', () => {
  const sides = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(sides, ([width, height]) => {
      const page = blank(width, height);
      page.data.forEach((_, at) => (page.data[at] = at));
      assert.deepEqual(turned(turned(page, 1), 3), page);
      assert.deepEqual(turned(turned(page, 1), 1), turned(page, 2));
      // What stands in the upper left corner comes to the upper right one.
      const quarter = turned(page, 1);
      assert.equal(quarter.data[quarter.width - 1], page.data[0]);
    }),
  );
});

test('how sure readers are is told by letters', () => {
  const word = (text: string, sure: number) => ({ text, sure, left: 0, top: 0, right: 9, bottom: 9 });
  assert.equal(sureness([word('aaa', 1), word('b', 0)]), 0.75);
  assert.equal(sureness([]), 1);
});

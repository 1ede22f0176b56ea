import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kept, keptOf } from './kept.ts';

test('the same text is asked about once, also where nothing is said of it, until many others have been', () => {
  const asked: string[] = [];
  const first = kept((text) => {
    asked.push(text);
    return text[0] ?? null;
  });
  assert.deepEqual([first('tall'), first(''), first('tall'), first('')], ['t', null, 't', null]);
  assert.deepEqual(asked, ['tall', '']);
  for (let n = 0; n < 10_000; n++) first(`gran ${n}`);
  first('tall');
  assert.equal(asked.filter((text) => text === 'tall').length, 2);
});

test('the same thing is asked about once, and another that looks like it again', () => {
  const asked: string[] = [];
  const first = keptOf(({ text }: { text: string }) => {
    asked.push(text);
    return text[0] ?? null;
  });
  const tree = { text: 'tall' };
  assert.deepEqual([first(tree), first(tree), first({ text: '' })], ['t', 't', null]);
  assert.deepEqual(asked, ['tall', '']);
});

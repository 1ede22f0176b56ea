import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cell } from './cell.ts';

test('the mark of a note stands beside its cell’s text, but where it may be a part of the figure', () => {
  const read = (printed: string) => {
    const own = cell(printed, 7)!;
    return [own.text, own.value, own.note?.mark ?? null];
  };
  assert.deepEqual(read('71,5 %*'), ['71,5 %', 71.5, '*']);
  assert.deepEqual(read('72 ¹)'), ['72', 72, '¹)']);
  assert.deepEqual(read('72 1)'), ['72 1)', 72, '1)']);
  assert.deepEqual(read('Öka *'), ['Öka *', null, null]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lines } from '../lines/lines.ts';
import { withoutLineNumbers } from './line-numbers.ts';

const texts = Array.from({ length: 30 }, (_, n) => (n % 5 === 3 ? '' : `Rad ${n} 7`));
const count = (from: number) => texts.map((text, n) => text && `${String(from + n).padStart(3)}  ${text}`);

test('the numbers that a margin counts lines by are none of the text, on each page from 1 too', () => {
  const bare = texts.map((text) => text && `     ${text}`);
  assert.deepEqual(withoutLineNumbers(new Lines(count(1))).texts, bare);
  assert.deepEqual(withoutLineNumbers(new Lines([...count(1), ...count(1)])).texts, [...bare, ...bare]);
});

test('numbers that count no lines, and those of few lines, stay', () => {
  for (const lines of [texts.map((text, n) => text && `${2 * n} ${text}`), count(1).slice(0, 12)])
    assert.deepEqual(withoutLineNumbers(new Lines(lines)).texts, lines);
});

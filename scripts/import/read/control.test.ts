import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readText } from './read.ts';
import { printable, withoutControls } from './control.ts';

test('control characters go, tabs and letters stay, and their lines are told', () => {
  const read = readText(
    'a.txt',
    new TextEncoder().encode('Antal\x01 b\x1b[31mröd\u009b\t5\nÄldre\na\uffffb\n' + 'Text.\n'.repeat(60)),
  );
  const { source, held } = withoutControls(read);
  assert.deepEqual(source.lines.texts.slice(0, 3), ['Antal b[31mröd\t5', 'Äldre', 'ab']);
  assert.deepEqual(held, [1, 3]);
});

test('what a terminal is shown has nothing that it obeys', () => {
  assert.equal(printable('a\x1b]0;b\x07\nc\u202ed'), 'a\\x1b]0;b\\x07\\x0ac\\u202ed');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.doesNotMatch(printable(text), /[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});

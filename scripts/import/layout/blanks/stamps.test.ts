import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../read/line.ts';
import { wordsOf } from './grid.ts';
import { withoutStamp } from './stamps.ts';

const left = (lines: readonly string[]) =>
  withoutStamp(lines.map(wordsOf)).flatMap((words) => (words.length ? [textOf({ words })] : []));

test('the letters of a word aslant over a page are none of its text', () => {
  const aslant = ['          D', 'Hundar', '         N', '', 'A         4', '       U', 'Båtar', '      H'];
  assert.deepEqual(left(aslant), ['Hundar', 'A 4', 'Båtar']);
  assert.deepEqual(left(aslant.toReversed()), ['Båtar', 'A 4', 'Hundar']);
});

test('letters below one another, or few of them, stay', () => {
  const column = ['   A', '   B', '   C', '   D'];
  assert.deepEqual(left(column), ['A', 'B', 'C', 'D']);
  assert.deepEqual(left(['   A', '  B', ' C']), ['A', 'B', 'C']);
});

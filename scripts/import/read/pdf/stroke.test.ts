import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mark, Word } from '../types.ts';
import { withStrokes } from './stroke.ts';

const word = (text: string, left: number): Word => ({
  text,
  left,
  right: left + 5 * text.length,
  top: 100,
  bottom: 110,
  size: 10,
  bold: false,
});
const line = (left: number, right: number, y: number): Mark => ({
  left,
  right,
  top: y,
  bottom: y + 0.5,
  kind: 'line',
});
const struck = (mark: Mark): string[] =>
  withStrokes([word('98,1', 100), word('%', 124), word('97,4', 200)], [mark]).flatMap((each) =>
    each.struck ? [each.text] : [],
  );

test('a line through words strikes them, below, between or beyond them it does not', () => {
  assert.deepEqual(struck(line(99, 130, 105)), ['98,1', '%']);
  assert.deepEqual(struck(line(100, 120, 105)), ['98,1']);
  assert.deepEqual(struck(line(99, 130, 109)), [], 'underlined');
  assert.deepEqual(struck(line(40, 500, 105)), [], 'a rule of a chart');
  assert.deepEqual(struck(line(100, 106, 105)), [], 'a dash within a word');
});

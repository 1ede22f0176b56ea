import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Blot } from './blots.ts';
import { pieces } from './pieces.ts';

function blot(left: number, top: number, right: number, bottom: number): Blot {
  return { left, top, right, bottom, ink: 50 };
}

test('a comma as high as a small letter stays in its figure', () => {
  const figure = [blot(20, 0, 36, 24), blot(38, 20, 44, 30), blot(54, 0, 68, 24)];
  assert.deepEqual(
    pieces(figure, []).map((piece) => piece.blots.length),
    [3],
  );
});

test('a ring and a dot of it go to the word that they stand at, not to one another alone', () => {
  const [capital, letter] = [blot(20, 30, 60, 80), blot(64, 45, 90, 80)];
  const ring = [blot(30, 8, 50, 26), blot(52, 12, 60, 22)];
  const [word, ...others] = pieces([capital, letter, ...ring], []);
  assert.equal(others.length, 0);
  assert.equal(word!.blots.length, 4);
});

test('a lone letter between two words is of their line, though its blanks are wide, and a cell beside it is not', () => {
  //   1.4 I Stockholm      a capital as high as 40 pixels, 24 to 30 of blank on either side of the "I"
  const line = [blot(0, 0, 30, 40), blot(54, 0, 64, 40), blot(94, 0, 124, 40)];
  assert.equal(pieces(line, []).length, 1);
  assert.equal(pieces([...line, blot(162, 0, 190, 40)], []).length, 2);
});

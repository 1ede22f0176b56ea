import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shapeOf } from './shape.ts';

test('a stroke down and up again is a tick, as an outline too', () => {
  assert.equal(shapeOf([[1, 5], [4, 8], [9, 1]]), 'check'); // prettier-ignore
  assert.equal(shapeOf([[0, 5], [1.5, 3.5], [4, 6], [9, 0], [10.5, 1.5], [4, 9]]), 'check'); // prettier-ignore
});

test('a triangle that points to the right is a play button, one that points up is nothing', () => {
  assert.equal(shapeOf([[2, 1], [9, 5], [2, 9], [2, 1]]), 'play'); // prettier-ignore
  assert.equal(shapeOf([[1, 9], [5, 1], [9, 9]]), null); // prettier-ignore
});

test('a square, a line and a star are nothing', () => {
  assert.equal(shapeOf([[0, 0], [9, 0], [9, 9], [0, 9]]), null); // prettier-ignore
  assert.equal(shapeOf([[0, 0], [9, 0]]), null); // prettier-ignore
  assert.equal(shapeOf([[5, 0], [6, 4], [10, 4], [7, 6], [8, 10], [5, 7], [2, 10], [3, 6], [0, 4], [4, 4]]), null); // prettier-ignore
});

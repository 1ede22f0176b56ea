import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blots } from './blots.ts';
import { bounded } from './bound.ts';
import { blank } from './picture.ts';

/** What a line begins with whose first shape, sixteen pixels wide, is inked where `isInk` says; a "1" follows it. */
function begun(isInk: (x: number, y: number) => boolean, gap = 14) {
  const page = blank(60, 40);
  for (let y = 0; y < 24; y++) {
    for (let x = 0; x < 16; x++) if (isInk(x, y)) page.data[(y + 8) * 60 + x + 8] = 0;
    page.data.fill(0, (y + 8) * 60 + 24 + gap, (y + 8) * 60 + 29 + gap);
  }
  const found = bounded(page, blots(page, 1));
  return found && [found.sign, found.isApart, found.own.length];
}

const less = (x: number, y: number) => Math.abs(x / 2 - Math.abs(y - 10)) < 2 && y > 0 && y < 20;
const more = (x: number, y: number) => less(15 - x, y);
const bar = (y: number) => y > 21;

test('two strokes that meet half way down are "<" or ">", over a bar "≤" or "≥"', () => {
  assert.deepEqual(begun(less), ['<', true, 1]);
  assert.deepEqual(begun(more), ['>', true, 1]);
  assert.deepEqual(
    begun((x, y) => less(x, y) || bar(y)),
    ['≤', true, 1],
  );
  assert.deepEqual(
    begun((x, y) => more(x, y) || bar(y), 3),
    ['≥', false, 1],
  );
});

test('a blurred bar that touches the strokes is one, too', () => {
  assert.deepEqual(
    begun((x, y) => less(x, y) || bar(y) || (x > 12 && y > 17)),
    ['≤', true, 1],
  );
});

test('a triangle, a ring, a bracket, a "7" and a dash are no such sign', () => {
  const none: ((x: number, y: number) => boolean)[] = [
    (x, y) => Math.abs(y - 12) <= 12 - (x * 12) / 16,
    (x, y) => Math.abs(Math.hypot(x - 7.5, y - 11.5) - 6) < 2,
    (x, y) => x < 6 && Math.abs(x + 8 - Math.hypot(8, y - 11.5)) < 2,
    (x, y) => y < 4 || Math.abs(x - (15 - y * 0.6)) < 2.5,
    (_, y) => y > 10 && y < 14,
  ];
  for (const isInk of none) assert.equal(begun(isInk), null);
  assert.equal(bounded(blank(20, 20), [{ left: 2, top: 2, right: 8, bottom: 12, ink: 20 }]), null);
});

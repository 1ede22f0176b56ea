import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blots } from './blots.ts';
import { blank } from './picture.ts';
import { symbol } from './symbol.ts';

/** A shape of twenty pixels' height, inked where `isInk` says. */
function drawn(isInk: (x: number, y: number) => boolean) {
  const page = blank(40, 40);
  for (let y = 0; y < 20; y++)
    for (let x = 0; x < 20; x++) if (isInk(x, y)) page.data[(y + 10) * 40 + x + 10] = 0;
  return symbol(page, blots(page, 1)[0]!);
}

test('a triangle and a tick are told from letters', () => {
  assert.equal(
    drawn((x, y) => Math.abs(y - 10) <= 10 - x / 2),
    '▶',
  );
  assert.equal(
    drawn((x, y) => Math.abs(x - 9.5) <= y / 2),
    '▲',
  );
  assert.equal(
    drawn(
      (x, y) => Math.abs(Math.abs(x - 9.5) - y / 2) <= 2 || (y > 12 && y < 15 && Math.abs(x - 9.5) <= y / 2),
    ),
    null,
  );
  assert.equal(
    drawn((x, y) => Math.abs(y - (x < 8 ? 11 + x : 19 - (x - 8) * 1.7)) < 3),
    '✓',
  );
  assert.equal(
    drawn((x) => x < 4),
    null,
  );
  assert.equal(
    drawn((x, y) => y < 4 || (x > 7 && x < 12)),
    null,
  );
  assert.equal(
    drawn((x, y) => Math.abs(Math.hypot(x - 9.5, y - 9.5) - 8) < 2),
    null,
  );
  assert.equal(
    drawn((x, y) => y < 4 || Math.abs(x - (19 - y * 0.6)) < 2.5),
    null,
  );
  // A ">" is no triangle.
  assert.equal(
    drawn((x, y) => Math.abs(Math.abs(y - 9.5) - (19 - x) / 2) < 1.5),
    null,
  );
  // A dash that touches an eight.
  assert.equal(
    drawn(
      (x, y) =>
        (x < 9 && y > 9 && y < 13) ||
        (x > 8 && [5, 14].some((at) => Math.abs(Math.hypot(x - 14, y - at) - 4.4) < 1)),
    ),
    null,
  );
});

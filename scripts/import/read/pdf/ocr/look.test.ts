import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { look } from './look.ts';
import { blank, type Picture } from './picture.ts';
import { skew, straightened } from './skew.ts';

/** A page of rows of strokes as high as letters of eight points, two columns wide, between rulings. */
function page(): Picture {
  const made = blank(1200, 900);
  for (let row = 0; row < 10; row++) {
    const top = 60 + row * 80;
    for (const column of [100, 700])
      for (let letter = 0; letter < 12; letter++) fill(made, column + letter * 22, top, 12, 24);
    fill(made, 60, top + 52, 1080, 2);
  }
  return made;
}

function fill(
  { width, data }: Picture,
  left: number,
  top: number,
  wide: number,
  high: number,
  shade = 30,
): void {
  for (let y = top; y < top + high; y++) data.fill(shade, y * width + left, y * width + left + wide);
}

test('rulings are told from print, and cells stay apart', () => {
  const { rulings, pieces, icons } = look(page());
  assert.equal(rulings.length, 10);
  assert.equal(pieces.length, 20);
  assert.deepEqual(icons, []);
});

test('a page that leans up to two degrees is read as one that does not', () => {
  fc.assert(
    fc.property(fc.double({ min: -2, max: 2, noNaN: true }), (degrees) => {
      const leaning = straightened(page(), -degrees);
      assert.ok(Math.abs(skew(leaning) - degrees) < 0.1, `${skew(leaning)} for ${degrees}`);
      assert.equal(look(leaning).pieces.length, 20);
    }),
    { numRuns: 10 },
  );
});

test('light letters on dark ground are print, dark ones on grey stay so, and a ground alone holds nothing', () => {
  const piecesOn = (ground: number, letters: number) => {
    const made = page();
    fill(made, 60, 840, 1080, 50, ground);
    for (let letter = 0; letter < 12; letter++) fill(made, 100 + letter * 22, 853, 12, 24, letters);
    return look(made).pieces.length;
  };
  assert.deepEqual([piecesOn(60, 255), piecesOn(110, 250), piecesOn(160, 30)], [21, 21, 21]);
  assert.equal(piecesOn(60, 60), 20);
});

test('a dash a blank from its word is of its line, a speck as far is dust', () => {
  const made = page();
  fill(made, 372, 71, 12, 3);
  fill(made, 372, 151, 4, 3);
  fill(made, 372, 230, 9, 5);
  const ends = look(made).pieces.map(({ right }) => right);
  assert.deepEqual(
    [384, 376, 381].map((at) => ends.filter((end) => end === at).length),
    [1, 0, 1],
  );
});

test('a filled dot before a row is an icon, and a blank page holds nothing', () => {
  const made = page();
  fill(made, 60, 60, 22, 22);
  assert.equal(look(made).icons.length, 1);
  assert.deepEqual(look(blank(300, 200)).pieces, []);
});

test('a slanting stroke alone is an icon, a digit is none', () => {
  const made = page();
  for (let at = 0; at < 22; at++) fill(made, 40 + at, 60 + at, 4, 2);
  assert.equal(look(made).icons.length, 1);
  const seven = page();
  fill(seven, 40, 60, 16, 4);
  for (let at = 0; at < 20; at++) fill(seven, 53 - Math.round(at / 2), 64 + at, 4, 1);
  assert.deepEqual(look(seven).icons, []);
});

test('a filled shape within a word is a letter', () => {
  const made = page();
  fill(made, 114, 60, 22, 24);
  assert.deepEqual(look(made).icons, []);
});

test('the side of a cell is told from letters, however near its text begins and however low the cell is', () => {
  const made = page();
  // Text begins a hair behind its ruling, as in a narrow table.
  for (const left of [88, 688]) fill(made, left, 40, 5, 820, 60);
  const { pieces } = look(made);
  assert.equal(pieces.length, 20);
  assert.ok(pieces.every(({ left }) => left >= 100));
  const low = blank(1200, 900);
  for (const top of [100, 160]) fill(low, 60, top, 1080, 3);
  for (const left of [90, 400]) fill(low, left, 103, 6, 57);
  for (let letter = 0; letter < 5; letter++) fill(low, 110 + letter * 22, 120, 12, 24);
  assert.equal(look(low).pieces.length, 1);
});

test('the points of a bold colon and a filled ring are parts of their word', () => {
  const made = page();
  fill(made, 359, 60, 11, 11);
  fill(made, 359, 73, 11, 11);
  const ringed = page();
  fill(ringed, 145, 45, 11, 11);
  for (const each of [made, ringed]) {
    const { icons, pieces } = look(each);
    assert.deepEqual([icons.length, pieces.length], [0, 20]);
  }
});

test('dots too light for ink belong to their letter, what comes down from the line above does not', () => {
  const topOf = (draw: (made: Picture) => void) => {
    const made = page();
    draw(made);
    return look(made).pieces[0]!.top;
  };
  assert.equal(
    topOf((made) => [101, 108].forEach((left) => fill(made, left, 52, 4, 4, 170))),
    52,
  );
  assert.equal(
    topOf((made) => fill(made, 101, 30, 4, 24, 170)),
    60,
  );
  assert.equal(
    topOf((made) => fill(made, 100, 58, 12, 2, 200)),
    60,
  );
});

test('a triangle close before a name is no letter of it', () => {
  const made = page();
  for (let at = 0; at < 24; at++) fill(made, 80 - Math.round(at / 2), 60 + at, 1 + at, 1);
  const [first] = look(made).pieces.toSorted((a, b) => a.left - b.left);
  assert.deepEqual([first!.blots.length, first!.right < 100], [1, true]);
  assert.equal(look(made).pieces.length, 21);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Surfaces } from './seen.ts';

const letter = { left: 100, top: 100, right: 105, bottom: 110 };
const cell = { left: 90, top: 95, right: 150, bottom: 115 };

/** Whether a letter is seen of which these were drawn before it and those after it. */
function shows(
  ink: string | null,
  below: readonly (string | null)[],
  over: readonly (string | null)[] = [],
  box = cell,
): boolean {
  const surfaces = new Surfaces();
  for (const colour of below) surfaces.add(box, colour, 0);
  for (const colour of over) surfaces.add(box, colour, 1);
  return surfaces.shows(letter, 0, [ink]);
}

test('a letter of the colour of what it stands on is not seen, on paper, in a cell or under a mask', () => {
  assert.ok(shows('#000000', []));
  assert.ok(!shows('#ffffff', []), 'white on paper');
  assert.ok(!shows('#f8f8f8', []), 'nearly white on paper');
  assert.ok(shows('#ffffff', ['#003366']), 'a heading');
  assert.ok(!shows('#000000', ['#ffffff', '#000000']), 'the cell was filled again');
  assert.ok(shows('#000000', ['#000000', '#ffffff']));
  assert.ok(!shows('#000000', [], ['#ffffff']), 'covered');
});

test('of what is no whole colour, or lies elsewhere, nothing is said', () => {
  assert.ok(shows('#ffffff', [null]), 'on a picture');
  assert.ok(shows(null, ['#000000']), 'a pattern');
  assert.ok(shows('#000000', [], [null]), 'a marker that lets through');
  assert.ok(shows('#000000', ['#000000'], ['#000000'], { ...cell, left: 104 }), 'beside it');
  assert.ok(shows('#000000', [], ['#ffffff'], { ...cell, top: 108 }), 'over its foot');
});

test('of letters that are filled and stroked one colour that is seen is enough', () => {
  assert.ok(new Surfaces().shows(letter, 0, ['#ffffff', '#000000']));
  assert.ok(!new Surfaces().shows(letter, 0, ['#ffffff', '#ffffff']));
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Blot } from './blots.ts';
import { blank } from './picture.ts';
import { stature } from './stature.ts';

/** Measures strokes that reach so many pixels over a line, and as many below it. */
function measured(text: string, reaches: readonly (number | [over: number, below: number])[]): number {
  const blots = reaches.map((each, at): Blot => {
    const [over, below] = typeof each === 'number' ? [each, 0] : each;
    return { left: at * 20, right: at * 20 + 12, top: 60 - over, bottom: 60 + below, ink: 100 };
  });
  const [top, bottom] = [
    Math.min(...blots.map((each) => each.top)),
    Math.max(...blots.map((each) => each.bottom)),
  ];
  const piece = { left: 0, right: 20 * blots.length, top, bottom, blots };
  return stature(blank(piece.right, 90), piece, text).size;
}

test('type is as large whatever its letters are', () => {
  assert.equal(Math.round(measured('KF', [28, 28])), 40);
  assert.equal(Math.round(measured('en', [21, 21])), 40);
  assert.equal(Math.round(measured('dag', [29, 21, [21, 9]])), 40);
  assert.equal(Math.round(measured('2023', [28, 28, 28, 28])), 40);
});

test('letters that touch and a misread letter do not change it', () => {
  assert.equal(Math.round(measured('Andelen', [28, 29, 21, 29, 21])), 40);
  assert.equal(Math.round(measured('Andolon', [28, 21, 29, 21, 29, 21, 21])), 40);
});

test('a lone high letter tells, and the rings of "%" do not', () => {
  // In a typeface whose low letters are low.
  assert.equal(Math.round(measured('nu en dag', [18, 18, 18, 18, 29, 18, [18, 9]])), 40);
  assert.equal(Math.round(measured('Tvettanan', [28, 18, 18, 25, 25, 18, 18, 18, 18])), 40);
  assert.equal(Math.round(measured('64 %', [28, 28, [28, -14], 24, 14])), 40);
  assert.equal(Math.round(measured('%', [[28, -14], [28, 0], 14])), 40);
});

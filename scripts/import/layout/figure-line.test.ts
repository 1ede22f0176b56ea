import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf, textOf } from '../read/line.ts';
import { figureLine } from './figure-line.ts';

/** A line of words of one size, each at its place from the left. */
function line(...words: [left: number, text: string][]) {
  return lineOf(
    words.map(([left, text]) => ({
      text,
      left,
      right: left + 5 * text.length,
      top: 0,
      bottom: 10,
      size: 10,
      bold: false,
    })),
  );
}

//   Kostnader      512,4 (500,0)      -1,4 (-1,2)
test('a figure in brackets behind another stands in its cell, and its row is one of figures', () => {
  const { label, figures } = figureLine(
    line([0, 'Kostnader'], [100, '512,4'], [128, '(500,0)'], [200, '-1,4'], [223, '(-1,2)']),
  );
  assert.deepEqual([label.map(textOf), figures.map(textOf)], [['Kostnader'], ['512,4 (500,0)', '-1,4 (-1,2)']]); // prettier-ignore
});

//   Anslag      25,2 -455,8     14,4 1 832,7
test('figures with decimals that stand one blank apart are figures of their own', () => {
  const { label, figures } = figureLine(
    line([0, 'Anslag'], [100, '25,2'], [125, '-455,8'], [200, '14,4'], [225, '1'], [235, '832,7']),
  );
  assert.deepEqual([label.map(textOf), figures.map(textOf)], [['Anslag'], ['25,2', '-455,8', '14,4', '1 832,7']]); // prettier-ignore
});

test('a name with its figure that an OCR doubted as a whole is no figure', () => {
  const { label, figures } = figureLine(line([0, 'Fågelholkar 51,2'], [200, '1,4']));
  assert.deepEqual([label.map(textOf), figures.map(textOf)], [['Fågelholkar 51,2'], ['1,4']]);
});

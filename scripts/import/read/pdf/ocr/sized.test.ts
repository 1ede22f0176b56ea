import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReadPiece } from './read-piece.ts';
import { sized } from './sized.ts';

/** Print at a place, in points, as large as it was measured. */
function piece(text: string, left: number, base: number, size: number, stroke = 0.11): ReadPiece {
  return { words: [{ text, left, right: left + 4 * text.length }], base, size, stroke };
}

function sizesOf(...pages: ReadPiece[][]): number[][] {
  const read = pages.map((pieces, at) => ({ number: at + 1, width: 595, height: 842, pieces, marks: [] }));
  return sized(read).map(({ words }) => words.map(({ size }) => Math.round(10 * size) / 10));
}

const cell = (base: number, size: number) => piece('Andel nöjda besökare', 80, base, size);

test('pages are set in the sizes of their report', () => {
  assert.deepEqual(sizesOf([cell(100, 7.9), cell(200, 8.3)], [cell(100, 8.1)]), [[8.1, 8.1], [8.1]]);
});

test('sizes that a report sets apart stay apart', () => {
  const heading = piece('Stadsdelsnämndens egna mål', 80, 80, 13.2);
  assert.deepEqual(sizesOf([heading, cell(100, 8.1), cell(200, 10)]), [[13.2, 8.1, 10]]);
});

test('a coarse picture’s measures of one size are not drawn to the size beside it', () => {
  const body = [300, 312, 324, 336, 348, 360].map((base) =>
    piece('Arbetet fortsätter under hösten som planerat.', 80, base, 9.93),
  );
  const figures = (base: number) => [300, 340, 380, 420].map((left) => piece('1,91 %', left, base, 8.91));
  const rows = [100, 120, 140, 160, 180, 200].flatMap((base) => [cell(base, 9.35), ...figures(base)]);
  const [sizes] = sizesOf([...rows, ...body]);
  assert.equal(new Set(sizes!.slice(0, rows.length)).size, 1);
  assert.equal(new Set(sizes).size, 2);
});

test('few letters are as large as the print beside or above them', () => {
  const body = piece('Arbetet fortsätter under hösten.', 80, 300, 9.6);
  const heading = piece('Årsmål', 300, 100, 9.6);
  const below = piece('invånare', 80, 109, 9.6);
  assert.deepEqual(sizesOf([cell(100, 8.1), heading, below, body]), [[8.1, 8.1, 8.1, 9.6]]);
  const end = piece('ter', 148, 109, 9.6);
  assert.deepEqual(sizesOf([cell(100, 8.1), end, body]), [[8.1, 8.1, 9.6]]);
});

test('a row between two of one size is of that size, and a heading above them of its own', () => {
  const rows = [cell(100, 8.1), cell(110, 7), cell(120, 8.1)];
  assert.deepEqual(sizesOf([piece('Äldre som är nöjda med maten', 80, 300, 7), ...rows]), [
    [7, 8.1, 8.1, 8.1],
  ]);
  assert.deepEqual(sizesOf([cell(100, 7), cell(110, 8.1), cell(120, 8.1)]), [[7, 8.1, 8.1]]);
});

test('letters are bold by their strokes, in the size that they are found to have', () => {
  const [words] = sized([
    {
      ...{ number: 1, width: 595, height: 842, marks: [] },
      pieces: [
        cell(100, 8),
        cell(200, 8),
        piece('en', 80, 109, 6.5, 0.15),
        piece('Analys', 80, 300, 8, 0.16),
      ],
    },
  ]).map((page) => page.words.map(({ text, bold }) => [text, bold]));
  assert.deepEqual(words?.slice(2), [
    ['en', false],
    ['Analys', true],
  ]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf, textOf } from '../read/line.ts';
import { piecesOf } from './piece.ts';

//   Antal bryggor med       Tertial 1
//   räcke                        2023
test('small words below one another, beside a line of large ones that reaches over both, are two pieces', () => {
  const word = (text: string, left: number, right: number, middle: number, size: number) => ({ text, left, right, top: middle - size / 2, bottom: middle + size / 2, size, bold: false }); // prettier-ignore
  const words = [
    word('Bryggor', 10, 60, 100, 14),
    word('Tertial', 100, 130, 95, 7),
    word('1', 132, 136, 95, 7),
    word('2023', 118, 136, 104, 7),
  ];
  const lines = linesOf(words);
  assert.equal(lines.length, 1);
  const pieces = piecesOf(lines[0]!, [80]).map((piece) => [piece.column, textOf(piece)]);
  assert.deepEqual(pieces, [[0, 'Bryggor'], [1, 'Tertial 1'], [1, '2023']]); // prettier-ignore
});

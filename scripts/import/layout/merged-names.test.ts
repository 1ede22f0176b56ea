import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf, textOf } from '../read/line.ts';
import { withMergedNames } from './merged-names.ts';

const word = (text: string, left: number, row: number) => ({ text, left, right: left + 60, top: row * 20 + 5, bottom: row * 20 + 15, size: 10, bold: false }); // prettier-ignore

/** Rows of two columns of names and one of figures, each ruled but the cells of the first column that are `open` below. */
function named(cells: readonly [string, string, string][], open: readonly number[]): string[] {
  const rows = cells.map((own, row) =>
    linesOf(own.flatMap((text, column) => (text === '' ? [] : [word(text, 10 + column * 100, row)]))),
  );
  const ys = [...cells.keys(), cells.length];
  const across = ys.flatMap((y) =>
    [0, 1, 2]
      .filter((column) => column > 0 || !open.includes(y - 1))
      .map((column) => ({ left: column * 100, right: column * 100 + 100, top: y * 20, bottom: y * 20 })),
  );
  const down = [0, 100, 200, 300].map((x) => ({ left: x, right: x, top: 0, bottom: cells.length * 20 }));
  const rulings = { across, down, icons: [], moved: 0 };
  const out = withMergedNames(rows, { edges: [200], sides: { left: 10, right: 300 }, rulings });
  return out.map((row) => row.map(textOf).join(' '));
}

const rows: [string, string, string][] = [
  ['', 'Kostnader', '512,4'],
  ['Lyktor', 'Intäkter', '-31,0'],
  ['', 'Netto', '481,4'],
  ['Broar', 'Kostnader', '48,0'],
];

test('a name in a cell of several rows is each row’s', () => {
  assert.deepEqual(named(rows, [0, 1]), [
    'Lyktor Kostnader 512,4',
    'Lyktor Intäkter -31,0',
    'Lyktor Netto 481,4',
    'Broar Kostnader 48,0',
  ]);
});

test('a name whose cell rulings part, and one of two in a cell, is no other row’s', () => {
  const printed = ['Kostnader 512,4', 'Lyktor Intäkter -31,0', 'Netto 481,4', 'Broar Kostnader 48,0'];
  assert.deepEqual(named(rows, []), printed);
  assert.deepEqual(named(rows, [0, 1, 2]), printed);
});

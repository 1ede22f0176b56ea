import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Extent } from '../read/types.ts';
import { mergedCells, type Grid } from './merged-cells.ts';
import { noRulings } from './ruling.ts';

/** Columns are 100 points wide, rows 20 points high. */
const edges = [100, 200];
const across = (row: number, from: number, to: number): Extent => ({ left: 100 * from, right: 100 * to, top: 20 * row, bottom: 20 * row }); // prettier-ignore
const down = (column: number, from: number, to: number): Extent => ({ left: 100 * column, right: 100 * column, top: 20 * from, bottom: 20 * to }); // prettier-ignore

/** What rows may say in other columns too, where rulings part the table so. */
function read(rows: readonly string[][], rulings: Partial<Grid['rulings']>) {
  const laid = rows.map((cells, n) => ({ cells, extent: { left: 0, right: 300, top: 20 * n + 5, bottom: 20 * n + 15 }, open: [], stacked: [] })); // prettier-ignore
  return mergedCells(laid, { edges, sides: { left: 0, right: 300 }, rulings: { ...noRulings, ...rulings } });
}

test('a figure in one cell of two rows may be of both', () => {
  const rows = [['Antal bänkar', '5 st', ''], ['Antal träd', '7 st', '9 st'], ['Antal lekar', '3 st', ''], ['Antal lån', '4 st', '8 st']]; // prettier-ignore
  const cell = [{ text: '9 st', at: [2] }];
  assert.deepEqual(read(rows, { across: [across(1, 0, 2), across(2, 0, 3), across(3, 0, 3)] }), [
    cell,
    [],
    [],
    [],
  ]);
  assert.deepEqual(read(rows, { across: [across(1, 0, 2), across(2, 0, 2), across(3, 0, 3)] }), [
    cell,
    [],
    cell,
    [],
  ]);
});

test('an empty cell that rulings part says nothing, nor one in a column whose rows nothing parts', () => {
  const rows = [['Antal bänkar', '5 st', ''], ['Antal träd', '7 st', '9 st']]; // prettier-ignore
  assert.deepEqual(read(rows, { across: [across(1, 0, 3)] }), [[], []]);
  assert.deepEqual(read(rows, { across: [across(1, 0, 2)] }), [[], []]);
  assert.deepEqual(read(rows, {}), [[], []]);
});

test('a figure in one cell of two columns may stand in both', () => {
  const rows = [['Antal bänkar', '5 st', '6 st'], ['Antal träd', '7 st', '']]; // prettier-ignore
  const name = down(1, 0, 2);
  assert.deepEqual(read(rows, { down: [name, down(2, 0, 1)] }), [[], [{ text: '7 st', at: [1, 2] }]]); // prettier-ignore
  assert.deepEqual(read(rows, { down: [name, down(2, 0, 2)] }), [[], []]);
  assert.deepEqual(read(rows, { down: [name] }), [[], []]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergedCells } from './merged-cells.ts';

/** Rows of four columns, each 100 points wide and 20 high, below one another; every cell has its rulings but those left out. */
function open(
  cells: readonly string[][],
  without: {
    across?: readonly [y: number, column: number][];
    down?: [row: number, edge: number];
    ofOther?: number;
  },
) {
  const rows = cells.map((own, n) => ({
    cells: own,
    extent: { left: 5, right: 395, top: n * 20 + 5, bottom: n * 20 + 15 },
    open: [],
    stacked: [],
  }));
  const across = [...cells.keys(), cells.length].flatMap((y) =>
    [0, 1, 2, 3].flatMap((column) =>
      without.across?.some(([at, of]) => at === y && of === column)
        ? []
        : [{ left: column * 100, right: column * 100 + 100, top: y * 20, bottom: y * 20 }],
    ),
  );
  const sideOf = (row: number, edge: number) => edge * 100 + (row === without.ofOther && edge % 4 ? 30 : 0);
  const down = [...cells.keys()].flatMap((row) =>
    [0, 1, 2, 3, 4].flatMap((edge) =>
      without.down?.[0] === row && without.down[1] === edge
        ? []
        : [{ left: sideOf(row, edge), right: sideOf(row, edge), top: row * 20, bottom: row * 20 + 20 }],
    ),
  );
  const rulings = { across, down, icons: [], moved: 0 };
  return mergedCells(rows, { edges: [100, 200, 300], sides: { left: 0, right: 400 }, rulings });
}

const rows = [
  ['Lyktor', '59 %', '60 %', ''],
  ['Bryggor', '69 %', '70 %', '75 %'],
  ['Bänkar', '79 %', '80 %', '85 %'],
];

test('a figure in a cell of two rows may be of both', () => {
  assert.deepEqual(open(rows, { across: [[1, 3]] }), [[{ text: '75 %', at: [3] }], [], []]);
});

test('a figure in a cell of all rows may be of each', () => {
  const own = rows.map((row, n) => row.with(3, n === 1 ? '75 %' : ''));
  const may = [{ text: '75 %', at: [3] }];
  assert.deepEqual(open(own, { across: [[1, 3], [2, 3]] }), [may, [], may]); // prettier-ignore
});

test('a figure in a cell of two columns may be of either', () => {
  const span = [rows[0]!, ['Bryggor', '69 %', '', '75 %'], rows[2]!];
  assert.deepEqual(open(span, { down: [1, 2] }), [[], [{ text: '69 %', at: [1, 2] }], []]);
});

test('of two rows that are parted but where their name stands nobody can tell whose the figures are', () => {
  const own = (...texts: string[]) => texts.map((text, n) => ({ text, at: [n + 1] }));
  assert.deepEqual(open(rows, { across: [[1, 0]] }), [own('59 %', '60 %'), own('69 %', '70 %', '75 %'), []]);
  const nowhere = [0, 1, 2, 3].map((y): [number, number] => [y, 0]);
  assert.deepEqual(open(rows, { across: nowhere }), [[], [], []], 'no ruling runs below names');
});

test('two rows of one name, each of which says of whom it is, are plain', () => {
  const sexes = rows.map((row, n) => row.with(1, ['Totalt', 'Kvinnor', 'Män'][n]!).with(3, ''));
  assert.deepEqual(open(sexes, { across: [[1, 0], [2, 0]] }), [[], [], []]); // prettier-ignore
  const same = rows.map((row) => row.with(1, 'Totalt').with(3, ''));
  assert.notDeepEqual(open(same, { across: [[1, 0]] }), [[], [], []]);
});

test('where rulings part each cell, and where two that none parts have a figure each, nothing is open', () => {
  assert.deepEqual(open(rows, {}), [[], [], []]);
  assert.deepEqual(open(rows, { across: [[2, 3]] }), [[], [], []]);
  assert.deepEqual(open(rows, { down: [1, 2] }), [[], [], []]);
});

test('where rulings of a row part other columns than those above, all its figures are open', () => {
  const at = [1, 2, 3];
  const last = ['79 %', '80 %', '85 %'].map((text) => ({ text, at }));
  assert.deepEqual(open(rows, { ofOther: 2 }), [[], [], last]);
});

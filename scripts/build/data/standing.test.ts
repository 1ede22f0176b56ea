import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cell, type Facts } from '../../../src/model.ts';
import { cell, facts, row, table } from '../invented.ts';
import type { Identified } from '../identify.ts';
import { budgetRows } from './budget.ts';
import { caveatRows } from './caveats.ts';
import { goalRows } from './goals.ts';
import { brokenRows } from './keep.ts';
import { noteRows } from './notes.ts';

const money = table(
  'driftbudget',
  `Mnkr | Budget
  Netto | 10,0
  Hyra | 4,0`,
);
const read = (more: Partial<Facts>, corrected: string[] = []): Identified => ({
  facts: facts(more),
  corrected: new Set(corrected),
  rows: ['nojda-sjoman'],
});
const budgetOf = (more: Partial<Facts>, corrected?: string[]) =>
  budgetRows([read({ tables: [money], ...more }, corrected)]).map(({ worth, in_doubt }) => [worth, in_doubt]);

test('a figure corrected by hand says so, and its neighbour does not', () => {
  assert.deepEqual(budgetOf({}, ['tables/0/rows/0/cells/0']), [
    ['rattad', []],
    ['tryckt', []],
  ]);
});

test('a figure that was mended says so, only where the mended text stands', () => {
  const repairs = [{ line: 31, from: '1O,0', to: '10,0', by: 'proof' as const, proof: null }];
  assert.deepEqual(
    budgetOf({ repairs }).map(([worth]) => worth),
    ['lagad', 'tryckt'],
  );
  const name = [{ line: 11, from: 'scgla', to: 'segla', by: 'word' as const, proof: null }];
  assert.deepEqual(
    goalRows([read({ repairs: name })]).map((one) => one['worth']),
    ['lagad'],
  );
});

test('wherever a unit was taken from, its row is as the dictionary describes it', () => {
  const [first] = money.rows;
  const tables = Cell.shape.unitFrom.unwrap().options.map((unitFrom) => ({
    ...money,
    rows: [{ ...first!, cells: [{ ...first!.cells[0]!, unit: 'mnkr', unitFrom }] }],
  }));
  const rows = budgetRows([read({ tables })]);
  assert.deepEqual(
    rows.map((one) => one['unit_from']),
    ['row', 'column', 'table', 'proof'],
  );
  assert.deepEqual(brokenRows('budget', rows), []);
});

test('a doubt of a table stands at all its figures, a doubt of the report those whose lines it touches', () => {
  const id = facts().id;
  const doubts = [
    { cell: 'tables/0', reason: 'Rad 32 har 2 celler där tabellhuvudet har 3', candidates: ['4,0'] },
    { about: 'cut' as const, reason: 'Rapporten är avbruten', lines: [32, 40] as [number, number] },
  ];
  assert.deepEqual(
    budgetOf({ doubts }).map(([, inDoubt]) => inDoubt),
    [[`tabell:${id}:31`], [`tabell:${id}:32`, `cut:${id}:32`]],
  );
});

test('figures that a doubt of their table names are in doubt; all are where it names none of them', () => {
  const worths = (candidates: string[], line?: number) =>
    budgetOf({ doubts: [{ cell: 'tables/0', reason: 'Oklart', candidates, line }] }).map(([worth]) => worth);
  const [first, second] = money.rows.map(({ cells }) => cells[0]!);
  assert.deepEqual(worths([second!.text], second!.line), ['tryckt', 'osaker']);
  assert.deepEqual(worths([first!.text, second!.text], first!.line), ['osaker', 'osaker']);
  assert.deepEqual(worths(['mnkr', 'tkr'], 30), ['osaker', 'osaker']);
  assert.deepEqual(worths([]), ['osaker', 'osaker']);
});

test('a caveat is one row for each cell that it is about, with what stands there', () => {
  const indicators = [
    row(
      { outcome: cell('71 %', 71) },
      { caveats: [{ kind: 'felaktig', cells: ['outcome', 'forecast'], line: 24 }] },
    ),
  ];
  assert.deepEqual(
    caveatRows([read({ indicators })]).map(({ line, indicator, kind, column, cell_line, text }) => [
      line,
      indicator,
      kind,
      column,
      cell_line,
      text,
    ]),
    [
      [24, 'nojda-sjoman', 'felaktig', 'outcome', 20, '71 %'],
      [24, 'nojda-sjoman', 'felaktig', 'forecast', 20, null],
    ],
  );
});

test('each mark of a note is a row, beside a figure, a name or a label', () => {
  const mark = (line: number | null) => ({ mark: '1)', line });
  const marked: Facts['tables'][number] = {
    ...money,
    rows: [
      { ...money.rows[0]!, note: mark(39) },
      { ...money.rows[1]!, cells: [{ ...money.rows[1]!.cells[0]!, note: mark(null) }] },
    ],
  };
  const indicators = [row({ outcome: { ...cell('71 %', 71), note: mark(25) } }, { note: mark(26) })];
  assert.deepEqual(
    noteRows([read({ tables: [marked], indicators })]).map((one) =>
      ['table', 'name', 'column', 'text', 'line', 'mark', 'note_line'].map((name) => one[name]),
    ),
    [
      ['indicators', 'Andel nöjda sjömän', null, null, 20, '1)', 26],
      ['indicators', 'Andel nöjda sjömän', 'outcome', '71 %', 20, '1)', 25],
      ['budget', 'Netto', null, null, 31, '1)', 39],
      ['budget', 'Hyra', 'Budget', '4,0', 32, '1)', null],
    ],
  );
});

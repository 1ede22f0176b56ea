import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell, Facts } from '../model.ts';
import { boardOf } from './board.ts';

const cell = (text: string, value: number): Cell => ({ text, value, unit: null, bound: null, line: 1 });
const facts = (rows: [string, number, number][]): Facts =>
  ({
    id: 'farsta-2026-t1',
    district: 'farsta',
    tables: [
      {
        kind: 'driftbudget',
        unit: 'mnkr',
        columns: ['', 'Budget', 'Prognos', 'Avvikelse'],
        rows: rows.map(([label, budget, deviation]) => ({
          label,
          cells: [cell(`${budget}`, budget), cell('0', 0), cell(`${deviation}`, deviation)],
        })),
      },
    ],
  }) as unknown as Facts;

test('a board is told by its targets, by its money in percent, and by its questions', () => {
  const rows = (['nar', 'nar', 'nar-inte', 'for-tidigt', 'bedoms-inte', null] as const).map((group) => ({
    group,
  }));
  const board = boardOf(
    facts([
      ['Netto', 200, -4],
      ['Avvikelse efter resultatöverföring', 0, -3],
    ]),
    rows as never,
    2,
  );
  assert.equal(board.judged, 4);
  assert.equal(board.share, -1.5);
  assert.equal(board.questions, 2);
});

test('without a budget table nothing is said of the money', () => {
  const board = boardOf({ ...facts([]), tables: [] }, [], 0);
  assert.deepEqual([board.deviation, board.share, board.judged], [null, null, 0]);
});

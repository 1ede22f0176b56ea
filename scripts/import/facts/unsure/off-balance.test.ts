import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '../../../../src/model.ts';
import { offBalance } from './off-balance.ts';

const columns = ['Mnkr', 'Budget', 'Prognos', 'Avvikelse'];

/** The figures in doubt of a table with such rows, all read from a picture. */
function open(rows: string[][], scanned = new Set([1, 2, 3])): string[] {
  const made = rows.map((texts, at) => ({
    line: at + 1,
    cells: texts.map((text) => ({ text, value: Number(text.replace(',', '.')) })),
  }));
  const facts = { tables: [{ columns, rows: made }] } as unknown as Facts;
  return offBalance(facts, scanned).flatMap(({ readings }) => readings);
}

test('figures of a scanned row that make another deviation are in doubt', () => {
  const rows = [['4,3', '4,3', '10,0'], ['12,5', '12,0', '0,5'], ['7,1', '7,3', '-0,2']]; // prettier-ignore
  assert.deepEqual(open(rows), ['4,3', '4,3', '10,0']);
  assert.deepEqual(open(rows, new Set([2, 3])), []);
});

test('a table whose rows seldom come out does not promise it', () => {
  assert.deepEqual(open([['4,3', '4,3', '10,0'], ['12,5', '12,0', '9,5'], ['7,1', '7,3', '-0,2']]), []); // prettier-ignore
});

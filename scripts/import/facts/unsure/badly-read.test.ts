import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell, Doubt, Facts } from '../../../../src/model.ts';
import { withBadlyRead } from './badly-read.ts';

const doubt: Doubt = { cell: 'target', reason: '', candidates: [] };

/** The cells in doubt of nine rows, so many of which have a doubt: of the first and of the last. */
function open(doubted: number, scanned = true): string[][] {
  const row = (at: number) => ({
    lines: [at + 1, at + 1],
    cells: { outcome: { text: '44 %', value: 44 } as Cell, previousOutcome: null, target: null, more: [] },
    doubts: at < doubted ? [doubt] : [],
  });
  const facts = { tables: [], doubts: [], indicators: Array.from({ length: 9 }, (_, at) => row(at)) };
  const { indicators } = withBadlyRead(facts as unknown as Facts, () => scanned);
  return [indicators[0]!, indicators.at(-1)!].map(({ doubts }) => doubts.map(({ cell }) => cell));
}

test('where most of what an OCR read is sure, a doubt is of its cell', () => {
  assert.deepEqual(open(4), [['target'], []]);
  assert.deepEqual(open(5, false), [['target'], []]);
});

test('else all cells of a row in doubt are, and those it lacks: its heading may be misread, too', () => {
  const [first, last] = open(5);
  assert.deepEqual([first!.length, last], [7, []]);
});

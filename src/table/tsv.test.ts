import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatNumber } from '../number.ts';
import { spreadFigure, tsv, type CopiedCell } from './tsv.ts';

test('a figure is one that a Swedish spreadsheet reckons with, and the rest of it stands beside it', () => {
  for (const [text, value, note] of [
    ['7,5 %', '7,5%', ''],
    ['1\u00a0283,5 mnkr', '1283,5', 'mnkr'],
    ['−6,0', '-6,0', ''],
    ['högst 10 personer', '10', 'högst personer'],
    ['38 barn/avd.', '38', 'barn/avd.'],
    ['–', '', ''],
    ['ej redovisat', 'ej redovisat', ''],
    ['2023-05-12', '2023-05-12', ''],
    ['10–12 st', '10–12 st', ''],
    // Two figures are never one.
    ['7 34 %', '7 34 %', ''],
    ['1,1 % 2,7 %', '1,1 % 2,7 %', ''],
  ] as const)
    assert.deepEqual(spreadFigure(text), { value, note }, text);
});

test('a figure that the site prints comes out of it with all its digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (whole, decimals) => {
      const value = whole / 10 ** decimals;
      const copied = spreadFigure(formatNumber(value, decimals)).value;
      assert.equal(Number(copied.replace(',', '.')), Number(value.toFixed(decimals)) || 0);
    }),
  );
});

const cell = (text: string, note = '', numeric = true): CopiedCell => ({ text, note, numeric });

test('a column has a column of notes only where it has one, and none of its own where it is empty', () => {
  assert.equal(
    tsv(
      ['Namn', 'Bild', 'Utfall', 'Mål'],
      [
        [cell('A\tB', '', false), cell(''), cell('5 st', 'jan–apr'), cell('6')],
        [cell('=C', '', false), cell(''), cell(''), cell('')],
      ],
      'not',
    ),
    "Namn\tUtfall\tUtfall, not\tMål\nA B\t5\tst; jan–apr\t6\n'=C\t\t\t",
  );
});

test('every line has as many cells as the heads, whatever stands in them', () => {
  const any = fc.record({ text: fc.string(), note: fc.string(), numeric: fc.boolean() });
  fc.assert(
    fc.property(fc.array(fc.tuple(any, any)), (rows) => {
      const counts = tsv(['a', 'b'], rows, 'not')
        .split('\n')
        .map((line) => line.split('\t').length);
      assert.equal(new Set(counts).size, 1);
      assert.equal(counts.length, rows.length + 1);
    }),
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFigure } from '../../../src/figure/figure.ts';
import type { Cell, Table } from '../../../src/model.ts';
import { giveUnits, ownUnit } from './own-unit.ts';

test('a heading or a label says what its figures are counted in', () => {
  const unit = (words: string) => ownUnit(words)?.unit;
  assert.equal(unit('Avvikelse, %'), '%');
  assert.equal(unit('Procentuell avvikelse'), '%');
  assert.equal(unit('Medelbidrag (kr)'), 'kr');
  assert.equal(unit('Antal platser'), 'antal');
  assert.equal(unit('Andel av budget'), null, 'a share, whatever it is printed in');
  assert.deepEqual(ownUnit('Årsarbetare'), { unit: 'årsarbetare', isPerhaps: false });
  for (const words of ['Vårdplatser', 'Korttidsboende, dygn'])
    assert.deepEqual(ownUnit(words), { unit: 'antal', isPerhaps: true }, words);
  for (const words of ['Förskola', 'Budget', 'Barn, kultur och fritid', 'Inventarier över 5 tkr', 'Män (m)'])
    assert.equal(ownUnit(words), null, words);
});

/** A table with these headings and rows, in million kronor where nothing else is said; what its figures are in after. */
function units(headings: string[], rows: Record<string, string[]>, unit: string | null = 'mnkr') {
  const cells = (texts: string[]): Cell[] =>
    texts.map((text) => {
      const { value, unit: printed } = readFigure(text);
      return { text, value, unit: printed, bound: null, line: 1 };
    });
  const table = {
    columns: ['', ...headings],
    unit,
    rows: Object.entries(rows).map(([label, texts]) => ({
      label,
      parent: null,
      cells: cells(texts),
      line: 1,
    })),
  } as unknown as Table;
  const remarks = giveUnits(table);
  return {
    units: table.rows.map((row) => row.cells.map((each) => each?.unit)),
    from: table.rows.map((row) => row.cells.map((each) => each?.unitFrom)),
    open: remarks.map(({ doubt }) => doubt.candidates),
  };
}

test('a column or a row with a unit of its own is not counted in its table’s', () => {
  const told = units(['Budget', 'Avvikelse, %'], {
    Förskola: ['612,4', '0,4'],
    'Antal platser': ['48', '2,1'],
    'Personalens andel, %': ['71,2', '0,1'],
  });
  assert.deepEqual(told.units, [['mnkr', '%'], ['antal', '%'], ['%', '%']]); // prettier-ignore
  assert.deepEqual(told.from[0], ['table', 'column']);
  assert.equal(told.from[1]![0], 'row');
  assert.deepEqual(told.open, []);
});

test('words that may name what money goes to are a count only in whole numbers among sums with decimals', () => {
  const beside = (text: string, sum: string) =>
    units(['Budget'], { Nettokostnad: [sum], Vårdplatser: [text] });
  assert.deepEqual(beside('312', '610,4').units[1], ['antal']);
  assert.deepEqual(beside('31,2', '610,4').units[1], ['mnkr']);
  const open = beside('312', '610');
  assert.deepEqual([open.units[1], open.open], [[null], [['mnkr', 'antal']]]);
});

test('a count in a table without a unit has none', () => {
  assert.deepEqual(units(['2024', '2025'], { 'Antal hushåll': ['806', '818'] }, null).units, [[null, null]]);
});

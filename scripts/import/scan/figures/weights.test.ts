import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureLine } from './line.ts';
import { solve } from './solve.ts';
import { figureWeights as weights } from '../../weights.ts';

const columns = {
  budget: ['Mnkr', 'Budget', 'Begärda budgetjusteringar', 'Prognos', 'Avvikelse'],
  changes: ['Mnkr', 'Budget', 'Begärda budgetjusteringar', 'Prestationsförändringar', 'Prognos', 'Avvikelse'],
  units: ['Namn', 'Bruttobudget', 'Överföring från', 'Resultat', 'Överföring till'],
  pair: ['Mnkr', 'Kostnader', 'Intäkter'],
  months: ['Antal', 'Jan', 'Feb', 'Mar', 'Apr', 'Maj', 'Jun', 'Medel'],
  places: ['Förskola', 'Planering', 'Utfall apr', 'Utfall i fjol'],
};

/** Rows as they are read under columns, of which months are the first; `kinds` are tried together. */
function read(kinds: readonly (keyof typeof columns)[], text: string): string {
  const loose = text.split('\n').map((line, at) => {
    const figures = figureLine(line, at + 1)!;
    return { label: [figures.label], lines: [at + 1], figures: [figures] };
  });
  const forms = kinds.map((kind) => ({
    columns: columns[kind],
    like: kind === 'months' ? 1 : 0.9,
    months: kind === 'months' ? 6 : 0,
  }));
  const made = solve(forms, loose, 4);
  return JSON.stringify(
    made && [made.columns, made.rows.map(({ label, cells, open }) => [label, cells, open])],
  );
}

/** Rows that are read otherwise when the weight is moved by a quarter. */
// prettier-ignore
const cases: Record<keyof typeof weights, [0.75 | 1.25, (keyof typeof columns)[], string]> = {
  comma: [0.75, ['changes'], 'Parker 171,0 0,0 1,3 -1,8\nSumma 1710 0,0 1741 1,8'],
  bare: [1.25, ['changes'], 'Parker 171,0 0,0 1,3 -1,8\nSumma 1710 0,0 1741 1,8'],
  mark: [0.75, ['changes'], 'Parker 263,5 =263,5 0,0'],
  unsigned: [1.25, ['units'], 'Trygghet 35 120 -451 305\nTrygghet 56 050 860 432 428'],
  broken: [1.25, ['budget'], 'Trygghet 63,5 0,0 61,6 19\nSumma 63,5 00 1,9'],
  hidden: [1.25, ['changes'], 'Parker 68,0 Pa 3,9 0,0'],
  heading: [0.75, ['budget', 'changes'], 'Parker 79,0 2,9 81,9\nKlimat 11 78,5 2,1 769 3,7\nTrygghet 11 27,3 2,2\nSumma 142,3 142,5 -0,2'],
  sum: [0.75, ['budget', 'changes'], 'Parker 293,8 5,2\nSumma 293,8 5,2 0,0 296,3 2,7'],
  sumOfBroken: [0.75, ['pair'], 'Trygghet 23 -2,3\nSumma 23'],
  lost: [1.25, ['changes'], 'Parker 0,2 3,2 3,4'],
  change: [1.25, ['changes'], 'Klimat 59,4 0,0 0,0 59,4\nKlimat Pa 22 276,8 -0,2\nSumma 333,8 2,2 0,0 336,2 0,2'],
  nothing: [1.25, ['budget'], 'Parker 130 130'],
  size: [1.25, ['budget', 'changes'], 'Trygghet 98,7 Pa 0,2 104,2'],
  apart: [0.75, ['budget'], 'Parker 228,2 38 232,0'],
  joined: [0.75, ['units'], 'Parker 29 480 -112 253 Pa'],
  labelled: [1.25, ['budget'], 'Parker 2 39,4 39,4 0,0'],
  year: [0.75, ['budget'], 'Parker 2054 0,9 206,3'],
  months: [0.75, ['months'], 'Parker 3,8 0,6 70 1,1 8,6 4,2'],
  mean: [1.25, ['months'], 'Klimat 5,7 2,0 29 35\nKlimat 4,2 1,9 2,6 2,9'],
  margin: [0.75, ['budget', 'changes'], 'Trygghet 98,7 Pa 0,2 104,2'],
};

for (const [name, [by, kinds, text]] of Object.entries(cases))
  test(`${name}: a quarter ${by < 1 ? 'less' : 'more'} reads otherwise`, () => {
    const key = name as keyof typeof weights;
    const before = weights[key];
    const wanted = read(kinds, text);
    try {
      weights[key] = before * by;
      assert.notEqual(read(kinds, text), wanted);
    } finally {
      weights[key] = before;
    }
    assert.equal(read(kinds, text), wanted);
  });

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
  comma: [0.75, ['budget'], 'Parker 605 2,7 62,6'],
  bare: [1.25, ['budget'], 'Parker 605 2,7 62,6'],
  mark: [0.75, ['budget'], 'Parker 219,4 1,3 221,2 =0,5\nKlimat 272,2 3,5 276,1 -0,4\nSumma 11 20,4 20,4 Pa'],
  unsigned: [1.25, ['budget'], 'Parker 86,9 890 -21\nKlimat 8,6 112 2,6'],
  guessed: [0.75, ['changes'], 'Parker 18,4 13,6 4,8\nKlimat 11,0 147 -3,T\nSumma 42,9 42,T 0,2'],
  broken: [1.25, ['pair'], 'Parker 2,4 -2,4\nKlimat 11 3,8'],
  blurred: [1.25, ['changes'], 'Parker 68,0 Pa 3,9 0,0'],
  chance: [0.75, ['pair'], 'Parker 2,4 -2,4\nKlimat 11 3,8'],
  unkept: [0.75, ['changes'], 'Parker 41,6 46,5 4,9\nKlimat 60,7 58,4 23'],
  heading: [0.75, ['budget', 'changes'], 'Parker 79,0 2,9 81,9\nKlimat 11 78,5 2,1 769 3,7\nTrygghet 11 27,3 2,2\nSumma 142,3 142,5 -0,2'],
  sum: [1.25, ['pair'], 'Parker 3,3 -3,3\nKlimat 7,0\nSumma 45 -4,5'],
  sumOfBroken: [0.75, ['pair'], 'Parker 4,7 -4,7\nKlimat 22 -2,2\nSumma 8,0 -80'],
  lost: [1.25, ['changes'], 'Parker 0,2 3,2 3,4'],
  change: [0.75, ['changes'], 'Parker 52,5 55,4 2,9\nKlimat 11 890 01'],
  nothing: [1.25, ['budget'], 'Parker 130 130'],
  size: [0.75, ['changes'], 'Parker 291 3,6 327'],
  apart: [0.75, ['budget'], 'Parker 228,2 38 232,0'],
  joined: [1.25, ['units'], 'Parker 85 7444 -8236 709 752,7'],
  labelled: [0.75, ['changes'], 'Parker 11 75,6 4,8 80,4'],
  year: [0.75, ['budget'], 'Parker 2054 0,9 206,3'],
  months: [0.75, ['months'], 'Parker 3,8 0,6 70 1,1 8,6 4,2'],
  mean: [0.75, ['months'], 'Parker 11 72 4,0 5,8 4,9'],
  margin: [1.25, ['changes'], 'Parker 230,2 3,0 234,5'],
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

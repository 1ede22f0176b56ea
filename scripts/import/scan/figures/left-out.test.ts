import assert from 'node:assert/strict';
import { test } from 'node:test';
import { around } from './fixtures/read.ts';
import { figureTables } from './tables.ts';

function headers(text: string): string[] {
  const lines = text.trim().split('\n');
  const made = figureTables(lines, [1, lines.length], around(lines), { year: 2020, tertial: 1 });
  return made.leftOut.map(({ line, header }) => `${line} ${header}`);
}

test('a header of an economy table above rows, once though the next page prints it once more', () => {
  const header = 'Mnkr  Budget 2020 Prognos Avvikelse';
  assert.deepEqual(
    headers(
      `${header}\nNämnd och administration\nÄldreomsorg 4,0\n${header}\nFörskoleverksamhet\nTotalt 9,0`,
    ),
    ['1 Mnkr Budget 2020 Prognos Avvikelse'],
  );
  assert.deepEqual(headers('Mnkr\nKostnader\nIntäkter\nAvvikelse\nMnkr\nÄldreomsorg\nTotalt'), [
    '1 Mnkr',
    '5 Mnkr',
  ]);
});

test('names headed with a unit of money open a table', () => {
  const rows = 'Akterns hamn 1204311 893 434\nKajens hamn 0 12000';
  assert.deepEqual(headers(`Enhet (kr) Ingaende summa Utgaende summa\n\n${rows}`), [
    '1 Enhet (kr) Ingaende summa Utgaende summa',
  ]);
  assert.deepEqual(headers('Beviljade hamnar drift Mnkr\nAkterns hamn 1,2\nKajens hamn 3,4'), [
    '1 Beviljade hamnar drift Mnkr',
  ]);
});

test('text below a heading is no table', () => {
  assert.deepEqual(headers('Omslutningsförändringar\nNämnden har inga sådana\nunder perioden\nÖvrigt'), []);
});

test('a table whose columns were read one after the other is told of, and so is each of its columns', () => {
  assert.deepEqual(
    headers(
      'Mnkr\n\nKostnader\nIntäkter\nTotalt\n\nBudget 2020\n\n4,5\n-2,2\n2,9\n\nAvvikelse\n\n0,1\n0,0\n0,4',
    ),
    ['1 Mnkr', '7 Budget 2020', '13 Avvikelse'],
  );
});

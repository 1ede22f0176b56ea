import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutBlanks } from './blanks.ts';
import { heads } from '../report/fixtures/heads.ts';

test('a money table whose head is printed again on a page set narrower has its columns there', () => {
  const text = [
    'Mnkr                  Budget 2019        Begärda justeringar        Prognos 2019       Avvikelse',
    'Parker                    11,8                   2,6                     5,6              1,7',
    'Gator                      2,4                                           3,7              0,7',
    'Mnkr               Budget 2019  Begärda justeringar  Prognos 2019   Avvikelse',
    'Summa                  14,4                              9,8           1,5',
  ];
  const { lines } = layoutBlanks(text, [1, 4], { isWord: () => true, heads });
  assert.equal(lines.at(-1)!.text, 'Summa\t14,4\t\t9,8\t1,5');
});

test('rows of one figure at a page’s top, which tell no column, are not lost in silence', () => {
  const text = [
    'Mnkr                  Budget     Utfall     Avvikelse',
    'Parker                  11,8        2,6           1,7',
    'Gator                    2,4        3,7           0,7',
    'Överskott som förs över                           60,6',
    'Efter överföringar                               29,5',
  ];
  const { lines, strays } = layoutBlanks(text, [1, 4], { isWord: () => true, heads });
  assert.deepEqual(strays.map((n) => lines[n - 1]!.text), ['60,6', '29,5']); // prettier-ignore
});

test('a column never stands before the one on its left, though rows fill one of the two only', () => {
  const text = [
    ' Mnkr                Budget               Begärda Prestationsförändringar        Prognos (före         Prognos (efter Avvikelse',
    '                                  budgetjusteringar                       resultatöverföringar) resultatöverföringar)',
    ' Parker                   69,2                                                                61,5                   61,5          7,7',
    ' Mnkr                Budget              Begärda Prestationsförändringar        Prognos (före         Prognos (efter Avvikelse',
    '                                 budgetjusteringar                       resultatöverföringar) resultatöverföringar)',
    ' Stigar och torg          33,3                  2,5                                              32,3                  32,3          3,5',
    ' Lyktor och gator        658,0                                          11,0                     669,0                 666,9          2,1',
    ' Totalt                2 645,4                  3,3                    27,1                    2 650,1              2 648,0         27,8',
  ];
  const { lines } = layoutBlanks(text, [1, 4], { isWord: () => true, heads });
  assert.deepEqual(lines.slice(-3).map((line) => line.text), [
    'Stigar och torg\t33,3\t2,5\t\t32,3\t32,3\t3,5',
    'Lyktor och gator\t658,0\t\t11,0\t669,0\t666,9\t2,1',
    'Totalt\t2 645,4\t3,3\t27,1\t2 650,1\t2 648,0\t27,8',
  ]); // prettier-ignore
});

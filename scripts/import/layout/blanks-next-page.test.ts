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

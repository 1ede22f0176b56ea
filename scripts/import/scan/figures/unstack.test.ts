import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unstack } from './unstack.ts';

/** The tables of a text whose columns stand one after the other: headings, then rows, cells parted by bars. */
function read(text: string): string[] {
  const lines = text.trim().split('\n');
  const around = { isTaken: () => false, isFurniture: () => false };
  return unstack(lines, [1, lines.length], around, 2020).flatMap((table) => [
    table.columns.join('|'),
    ...table.rows.map((row) => [row.label, ...row.cells].join('|')),
  ]);
}

const labels = `
Mnkr

Parkinvesteringar
Inventarier och
maskiner
Klimatinvesteringar
Totalt investeringar
`;

test('labels, then columns, those of other tables between', () => {
  assert.deepEqual(
    read(`${labels}
Budget 2020

4,5
22
5,0
11,7

Begärda budgetjusteringar

0,0
5,4
1,0
6,4
1,1
2,2
3,3

Prognos 2020 Avvikelse

4,5 0,0
7,6 0,0
6,0 0,0
18,1 0,0

Mnkr
Ett
Två
Summa`),
    [
      'Mnkr|Budget 2020|Begärda budgetjusteringar|Prognos 2020|Avvikelse',
      'Parkinvesteringar|4,5|0,0|4,5|0,0',
      'Inventarier och maskiner|2,2|5,4|7,6|0,0',
      'Klimatinvesteringar|5,0|1,0|6,0|0,0',
      'Totalt investeringar|11,7|6,4|18,1|0,0',
    ],
  );
});

test('nothing is put together that does not prove itself', () => {
  const columns = (last: string) =>
    `${labels}\nBudget 2020\n4,5\n2,2\n5,0\n11,7\n\nPrognos 2020 Avvikelse\n4,5 0,0\n2,2 0,0\n5,0 0,0\n${last}`;
  assert.equal(read(columns('11,7 0,0')).length, 5);
  assert.deepEqual(read(columns('19,9 0,0')), []);
});

test('a column that is one row longer than the labels is another table’s', () => {
  assert.deepEqual(
    read(
      `${labels}\nBudget 2020\n1,0\n4,5\n2,2\n5,0\n11,7\n\nPrognos 2020 Avvikelse\n4,5 0,0\n2,2 0,0\n5,0 0,0\n11,7 0,0`,
    ),
    [],
  );
});

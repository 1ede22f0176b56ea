import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureTables } from './tables.ts';

const around = { isTaken: () => false, isFurniture: () => false };

/** The tables of a text: headings, then rows, cells parted by bars. */
function read(text: string, tertial = 1): string[] {
  const lines = text.trim().split('\n');
  const { tables, repairs } = figureTables(lines, [1, lines.length], around, { year: 2020, tertial });
  const rows = tables.flatMap((table) => [table.header.cells, ...table.rows.map((row) => row.cells)]);
  return [...rows.map((cells) => cells.join('|')), ...repairs.map((each) => `${each.from} → ${each.to}`)];
}

test('a budget: labels wrap, empty cells leave no trace, sums prove commas', () => {
  assert.deepEqual(
    read(`
Mnkr Budget 2020 Prognos 2020 Budgetjusteringar Avvikelse

Parker 4.5 4,5 0,0

Inventarier och 2,2 7,6 54 0,0

maskiner

Klimat 50 50 0,0 0,0

Totalt 11,7 17,1 5,4 0,0`),
    [
      'Mnkr|Budget 2020|Prognos 2020|Budgetjusteringar|Avvikelse',
      'Parker|4,5|4,5||0,0',
      'Inventarier och maskiner|2,2|7,6|5,4|0,0',
      'Klimat|5,0|5,0|0,0|0,0',
      'Totalt|11,7|17,1|5,4|0,0',
      '4.5 → 4,5',
      '54 → 5,4',
      '50 → 5,0',
      '50 → 5,0',
    ],
  );
});

test('months: figures broken in the cell, the year is of the label, the mean stands last', () => {
  assert.deepEqual(
    read(`
Platser Jan Feb Mar Apr Ma Ju Jul Au | Se | Ok | No | De Medel
j n g p t v c
Platser vid vård-  48 | 48 | 48 | 48 | 48 | 47 | 47 | 46
boenden 2019 473 489 481 483 2 1 4 4 0 3 1 1 478
Platser vid vård-
boenden 2020 456 456 470 428 452`),
    [
      'Platser|Jan|Feb|Mar|Apr|Maj|Jun|Jul|Aug|Sep|Okt|Nov|Dec|Medel',
      'Platser vid vård- boenden 2019|473|489|481|483|482|481|484|484|480|473|471|461|478',
      'Platser vid vård- boenden 2020|456|456|470|428|||||||||452',
    ].map((each) => each.replace('vård- boenden', 'vårdboenden')),
  );
});

test('a chart is no table', () => {
  assert.deepEqual(read('Jan  Feb  Mars Apr Maj lun Ju Aug  Sep Okt\n\ns 2015 2016 2017 2018'), []);
});

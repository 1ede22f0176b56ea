import assert from 'node:assert/strict';
import { test } from 'node:test';
import { around } from './fixtures/read.ts';
import { figureTables } from './tables.ts';

/** Tables as they are read, each row's cells with the lines where they stand, and headers of those left out. */
function read(text: string): {
  rows: string[];
  places: (readonly number[] | undefined)[];
  leftOut: string[];
} {
  const lines = text.trim().split('\n');
  const made = figureTables(lines, [1, lines.length], around(lines), { year: 2020, tertial: 1 });
  const rows = made.tables.flatMap((table) => [table.header, ...table.rows]);
  return {
    rows: rows.map(({ cells }) => cells.join('|')),
    places: rows.map(({ cellLines }) => cellLines),
    leftOut: made.leftOut.map(({ header }) => header),
  };
}

const column = (...texts: string[]) => texts.join('\n\n');
const labels = 'Mnkr\n\nHundar\nBåtar och\nkanoter\n\nTotalt';
const [budget, forecast, deviation] = [
  column('Budget', '4,5', '3,0', '7,5'),
  column('Prognos', '4,4', '3,5', '7,9'),
  column('Avvikelse', '0,1', '-0,5', '-0,4'),
];

test('columns that were read one after the other stand beside their labels, each figure with its line', () => {
  const text = 'Året har varit lugnt för alla båtar, och hundarna har trivts.';
  const { rows, places, leftOut } = read(column(labels, budget, text, forecast, 'FURNITURE', deviation));
  assert.deepEqual(rows, [
    'Mnkr|Budget|Prognos|Avvikelse',
    'Hundar|4,5|4,4|0,1',
    'Båtar och kanoter|3,0|3,5|-0,5',
    'Totalt|7,5|7,9|-0,4',
  ]);
  assert.deepEqual(places[1], [11, 21, 31]);
  assert.deepEqual(leftOut, []);
});

test('columns of other numbers, or that do not come out, are left out', () => {
  const fewer = column('Avvikelse', '0,1', '-0,5');
  assert.deepEqual(read(column(labels, budget, forecast, fewer)).rows[0], 'Mnkr|Budget|Prognos');
  const wrong = column('Avvikelse', '0,3', '-0,9', '-0,6');
  assert.deepEqual(read(column(labels, budget, forecast, wrong)).rows, []);
});

test('columns that may be those of two lists of labels are of neither', () => {
  const others = 'Mnkr\n\nParker\nTorg\nTotalt';
  assert.deepEqual(read(column(labels, others, budget, forecast, deviation)).rows, []);
});

test('changes of a budget stand where the rows come out with them', () => {
  const { rows } = read(
    column(
      'Mnkr Netto\n\nHundar\nBåtar\nKanoter\nTotalt',
      column('Budget', '4,5', '3,0', '2,0', '9,5'),
      column('Begärda\nbudgetjusteringar', '0,5', '0,5'),
      column('Prognos', '4,5', '3,5', '2,1', '10,1'),
      column('Avvikelse', '0,0', '0,0', '-0,1', '-0,1'),
    ),
  );
  assert.deepEqual(rows, [
    'Mnkr Netto|Budget|Begärda budgetjusteringar|Prognos|Avvikelse',
    'Hundar|4,5||4,5|0,0',
    'Båtar|3,0|0,5|3,5|0,0',
    'Kanoter|2,0||2,1|-0,1',
    'Totalt|9,5|0,5|10,1|-0,1',
  ]);
});

test('a figure that the OCR broke keeps its place, in doubt', () => {
  const rows = 'Mnkr Netto Budget Prognos\nHundar 4,5 4,4\nBåtar 3,0 2,0\nKatter 8,5 8,5\nTotalt 16,0 14,9';
  assert.deepEqual(read(column('Avvikelse', '0,1\nSe\n0,0\n1,1', rows)).rows.slice(1), [
    'Hundar|4,5|4,4|0,1',
    'Båtar|3,0|2,0|',
    'Katter|8,5|8,5|0,0',
    'Totalt|16,0|14,9|1,1',
  ]);
});

test('counts: each column adds up under a heading of its own, or is left out', () => {
  const kennels = 'Antal hundar\n\nValpar\n\nTaxar\n\nSumma';
  const columns = [
    column('Planering', '12', '30', '42'),
    column('Utfall jan - apr\n2020', '14', '31', '45'),
    column('Utfall jan - apr\n2019', '11', '29', '47'),
  ];
  assert.deepEqual(read(column(kennels, ...columns)).rows, [
    'Antal hundar|Planering|Utfall jan - apr 2020',
    'Valpar|12|14',
    'Taxar|30|31',
    'Summa|42|45',
  ]);
});

test('result units: what a unit carries over proves the columns, in pairs where their lines hold two', () => {
  const { rows } = read(
    column(
      'Resultatenhetens namn\n\nÅkerns förskolor\nBergets förskolor\nSumma resultatenheter',
      'Resultatenheternas Resultatöverföring\nbruttobudget 2020 från 2019\nÖverskott (-)\nUnderskott (+)\n19 479,0 -805,0\n66 549,0 —-111,0\n-916,0',
      column('Beräknat\nresultat 2020\nÖverskott (-)\nUnderskott (+)', '0,0', '-165,0', '-165,0'),
      column(
        'Beräknad\nresultatoverforin\ng till 2021\nÖverskott (+)\nUnderskott (-)',
        '805,0',
        '276,0',
        '1 081,0',
      ),
    ),
  );
  assert.deepEqual(rows.slice(1), [
    'Åkerns förskolor|19 479,0|-805,0|0,0|805,0',
    'Bergets förskolor|66 549,0|-111,0|-165,0|276,0',
    'Summa resultatenheter||-916,0|-165,0|1 081,0',
  ]);
});

test('a column of which neither headings nor a sum speak is none of a table', () => {
  const other = column('Bokslut', '9,1', '9,2', '9,3');
  assert.deepEqual(
    read(column(labels, budget, forecast, deviation, other)).rows[0],
    'Mnkr|Budget|Prognos|Avvikelse',
  );
});

test('a sentence between pieces of headings ends a header, so that the next one heads its labels', () => {
  const torn = '2020 Överskott (-) resultatöverföring\n\nÅret har varit lugnt för alla båtar i stadsdelen.';
  assert.deepEqual(
    read(column(torn, labels, budget, forecast, deviation)).rows[0],
    'Mnkr|Budget|Prognos|Avvikelse',
  );
});

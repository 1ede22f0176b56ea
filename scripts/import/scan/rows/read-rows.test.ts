import assert from 'node:assert/strict';
import { test } from 'node:test';
import { activityRows } from './activity-rows.ts';
import { indicatorRows, indicatorShape } from './indicator-rows.ts';
import type { Shape } from './steps.ts';
import type { RegionLine } from './types.ts';

function region(lines: readonly string[]): RegionLine[] {
  return lines.map((text, at) => ({ line: at + 1, text, kind: text === '' ? 'blank' : 'text' }));
}

function rowsOf(lines: readonly string[], end: Shape['end'] = 'whole') {
  return indicatorRows(region(lines), indicatorShape(end, new Set(['Andel', 'Antal'])));
}

/** Each row's name and figures. */
function rows(end: Shape['end'], ...lines: string[]) {
  return rowsOf(lines, end).rows.map((row) => [
    row.name.map((part) => part.text).join(' '),
    row.cells.map((cell) => `${cell.figure}${cell.unit}`).join(' '),
    [row.period?.kind, row.period?.year].filter(Boolean).join(' '),
  ]);
}

test('cells and period stand in the middle of the height of a name', () => {
  const read = rows(
    'whole',
    'Andel hundar som',
    'trivs i parkerna 45 % 50 % Tertial 1',
    'och på torgen 2024',
    'Andel katter som',
    'trivs hemma 61 % 2024',
  );
  assert.deepEqual(read, [
    ['Andel hundar som trivs i parkerna och på torgen', '45% 50%', 'Tertial 1 2024'],
    ['Andel katter som trivs hemma', '61%', '2024'],
  ]);
});

test('a row with its cells and its period shows how wide names are', () => {
  const long = 'Antal platser vid bryggan för båtar som ligger i hamnen och hyrs ut';
  assert.deepEqual(
    rows(
      'whole',
      `${long} 12 14 2024`,
      'Analys',
      'Hamnen har fler platser och',
      '',
      `${long} av hamnen 11 13 2024`,
    ).length,
    2,
  );
});

test('a table without a column of periods has rows that end with their cells', () => {
  const read = rows('cells', 'Andel hundar 45 % 50 %', 'i parkerna', '', 'Andel katter 61 % 62 %');
  assert.deepEqual(
    read.map((row) => row.slice(0, 2)),
    [
      ['Andel hundar i parkerna', '45% 50%'],
      ['Andel katter', '61% 62%'],
    ],
  );
});

test("a plan's rows end with how often they are measured", () => {
  const read = rows(
    'any',
    'Andel hundar',
    'i parkerna 45 % 50 % År',
    'Andel katter',
    'hemma 61 % 62 % Tertial',
  );
  assert.deepEqual(read, [
    ['Andel hundar i parkerna', '45% 50%', 'År'],
    ['Andel katter hemma', '61% 62%', 'Tertial'],
  ]);
});

test("a plan's rhythm may stand on a line of its own", () => {
  const read = rows(
    'any',
    'Andel hundar',
    '',
    '45 %',
    '',
    '50 %',
    '',
    'År',
    '',
    'Andel katter',
    '',
    '61 %',
    '',
    'Halvår',
  );
  assert.deepEqual(read, [
    ['Andel hundar', '45% 50%', 'År'],
    ['Andel katter', '61%', 'Halvår'],
  ]);
});

test('a number behind a preposition is of the name where the other figures have their unit', () => {
  assert.equal(
    rows('whole', 'Andel hundar som hämtas inom 48 45,5 % 50 % 2024', 'timmar')[0]![0],
    'Andel hundar som hämtas inom 48 timmar',
  );
});

test('the word "Analys" may stand before the first words of its text', () => {
  const { rows: read } = rowsOf([
    'Andel hundar 45 % 50 % 2024',
    'Analys Mätningen har skjutits upp och görs i stället under hösten.',
    'Resultatet väntas i december.',
  ]);
  assert.deepEqual(
    read.map((row) => row.analysis.map((part) => part.map((each) => each.text))),
    [[['Mätningen har skjutits upp och görs i stället under hösten.', 'Resultatet väntas i december.']]],
  );
});

test('dates within the name of an activity are no cells', () => {
  const { rows: read } = activityRows(
    region([
      'Årets fokus (2023-01-01 till 2024-06-30) är att plantera ekar i 2023-01-01 2024-12-31',
      'parkerna',
    ]),
  );
  assert.equal(
    read[0]!.name.map((part) => part.text).join(' '),
    'Årets fokus (2023-01-01 till 2024-06-30) är att plantera ekar i parkerna',
  );
  assert.deepEqual(
    read[0]!.dates.map((part) => part.text),
    ['2023-01-01', '2024-12-31'],
  );
});

test('a row whose cells are lost is no part of the name below it', () => {
  assert.deepEqual(rows('whole', 'Antal hundar i', 'parken', 'Andel katter 61 % 62 % 2024'), [
    ['Antal hundar i parken', '', ''],
    ['Andel katter', '61% 62%', '2024'],
  ]);
});

test('what is measured opens a row where it stands alone before the cells', () => {
  const names = (...lines: string[]) => rows('whole', ...lines).map(([name]) => name);
  const lines = ['Andel båtar 45 % 50 % 2', 'som är', 'hela 0', 'Andel 52 % 57 % 2', 'hundar 0', 'i båt'];
  assert.deepEqual(names(...lines), ['Andel båtar som är hela 0', 'Andel hundar 0 i båt']);
});

test('a row stands below an analysis where its own begins small behind the word “Analys”', () => {
  const text = 'ökningen förklaras av att fler båtar ligger i hamnen hela vintern.';
  const read = rows('whole', 'Andel båtar 45 % 50 % 2024', '', 'Analys Fler båtar ligger i hamnen än förra sommaren.', '', 'Andel bryggor som är Tertial 1', '@ hela vid båda stränderna av hamnen 61 % 62 % 63 % 64 % Minskning 2024', '', `Analys ${text}`); // prettier-ignore
  assert.deepEqual(
    read.map((row) => row[2]),
    ['2024', 'Tertial 1 2024'],
  );
});

test('a name beside a period opens a row right below an analysis', () => {
  const read = rows('whole', 'Andel båtar 45 % 50 % 2024', 'Analys Fler båtar ligger i hamnen än förra sommaren.', 'Andel bryggor som är hela Tertial 1', '@ —vid/efter stormar under hösten 61 % 62 % 63 % 64 % 2024'); // prettier-ignore
  assert.deepEqual(
    read.map((row) => row[2]),
    ['2024', 'Tertial 1 2024'],
  );
});

test('notes, dates and headings of the activities beside are of no row', () => {
  assert.deepEqual(
    rows('whole', 'Antal båtar 45 50 2024', '1) Räknas var tredje sommar.', '2024-06-30', '2024-12-31 Avvikelse', 'Andel bryggor 61 % 62 % 2024'), // prettier-ignore
    [
      ['Antal båtar', '45 50', '2024'],
      ['Andel bryggor', '61% 62%', '2024'],
    ],
  );
});

test('“Totalt” beside headings of men and women is of a header, and no row', () => {
  const lines = ['Totalt Män Kvinnor', '', 'Andel bryggor 61 % 62 % 2024'];
  const read = indicatorRows(region(lines), indicatorShape('whole', new Set(['Andel', 'Totalt'])));
  assert.deepEqual(
    read.rows.map(({ lines: own }) => own),
    [[3]],
  );
});

test('what stars stand for is of no name, and a row opens above it without a word “Analys”', () => {
  const notes = ['', '* Räknas av hamnens vakter.', '** Räknas var tredje sommar.'];
  assert.deepEqual(
    rows('whole', 'Antal båtar 45 50 2024', 'Analys Fler båtar ligger i hamnen än förra sommaren.', 'Andel bryggor som lagats under', 'A |hela året 86 % 86 % 2024', ...notes), // prettier-ignore
    [
      ['Antal båtar', '45 50', '2024'],
      ['Andel bryggor som lagats under hela året', '86% 86%', '2024'],
    ],
  );
});

test('a sentence on the next page is no rest of a name whose row has its end', () => {
  const row = { line: 1, text: 'Trygga bryggor 66 % 67 % 2024', kind: 'text' } as const;
  const lines = ['', '|', '', 'Antalet är lägre än i fjol', '', '|', 'Analys', 'Bryggorna lagas.'];
  const more = lines.map((text, at): RegionLine => ({ line: at + 2, text, kind: text === '' ? 'blank' : text === '|' ? 'break' : 'text' })); // prettier-ignore
  const read = indicatorRows([row, ...more], indicatorShape('whole', new Set(['Andel'])));
  assert.deepEqual(read.rows.map(({ name }) => name.map(({ text }) => text)), [['Trygga bryggor']]); // prettier-ignore
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lines } from '../../lines/lines.ts';
import { isHeaderLine, tableHeaders } from './table-header.ts';

function found(...lines: string[]) {
  return tableHeaders(new Lines(lines), [1, lines.length])
    .filter((each) => !each.bare)
    .map((each) => [each.kind, ...each.lines]);
}

test('a header reaches over the lines above and below its first word', () => {
  assert.deepEqual(
    found(
      'Bladen har krattats i parken.',
      'Periodens Utfall Utfall',
      'Indikator utfall VB Prognos Period',
      'pojkar flickor',
      'Andel hundar 45 % 50 % 2024',
    ),
    [['indicator', 2, 4]],
  );
  assert.deepEqual(found('Aktivitet', 'Startdatum', 'Slutdatum', 'Parken ska städas'), [['activity', 1, 3]]);
});

test('a header reaches over a line that tells last year’s outcome in words', () => {
  const header = ['Indikator Periodens Utfall Utfall Arsmal Period', 'utfall kvinnor foregaende', 'ar'];
  assert.deepEqual(found(...header, '@ Antal hundar 4 5 2024'), [['indicator', 1, 3]]);
});

test('a header whose words stand on lines of their own has “Totalt” among them, and no sum alone', () => {
  const header = ['Indikator', 'Periodens utfall', 'Totalt Man', 'Kvinnor', 'Arsmal KF:s arsmal Period'];
  assert.deepEqual(found(...header, 'Antal hundar i', 'hamn 4 st 5 st'), [['indicator', 1, 5]]);
  const parted = [
    'Indikator',
    'Periodens utfall',
    '',
    'Totalt',
    '',
    'Män',
    '',
    'Kvinnor',
    'Årsmål',
    'Period',
  ];
  assert.deepEqual(found(...parted, 'Antal hundar i', 'hamn 4 st 5 st'), [['indicator', 1, 10]]);
  assert.equal(isHeaderLine(['Totalt']), false);
});

test('a header reaches over what narrow columns leave of its words, as far as a row', () => {
  const header = ['Indikator Periodens Ut Ut Utfall', 'utfall fal fal VB', 'm kv o', 'än in d', 'poj r/'];
  assert.deepEqual(found(...header, 'Hur väl hundar'), [['indicator', 1, 5]]);
  assert.deepEqual(found(...header, 'O@', 'Antal hundar'), [['indicator', 1, 5]]);
  assert.deepEqual(found(...header, '45 50'), [['indicator', 1, 5]]);
});

test('a header reaches over half a word that was restored to another', () => {
  const header = ['. Utfall kvinn dans', 'Indikator Periodens utfall Prognos Period'];
  assert.deepEqual(found(...header, 'Antal hundar 4 5 2024'), [['indicator', 1, 2]]);
});

test('a header of few columns is whole where it reaches the last of them', () => {
  assert.deepEqual(found('Indikator Årsmål KFE:s Periodicite', 'årsmål t', 'Andel hundar 45 % 50 % År'), [
    ['indicator', 1, 2],
  ]);
  assert.deepEqual(found('Indikator Årsmål', 'Andel hundar', 'Andel katter'), []);
});

test('a header of few words heads rows that stand below it', () => {
  assert.deepEqual(found('Indikator Årsmål', '', 'Andel hundar i kedja 45 %'), [['indicator', 1, 1]]);
  assert.deepEqual(found('Indikator [Årsmål', '©@ Antal lyckade', 'vandringar'), [['indicator', 1, 1]]);
  assert.deepEqual(found('Indikator Årsmål', '45 % Ökning'), []);
});

test('the word over names heads rows, in small letters where one stands right below it', () => {
  assert.deepEqual(found('indikator', '', '©@ Andel hundar som', 'badar'), [['indicator', 1, 1]]);
  assert.deepEqual(found('indikator', 'som mäter hur hundar trivs i sjön.'), []);
});

test('a sentence that begins with a header’s word is none', () => {
  assert.deepEqual(found('Indikatorn visar utfall och prognos för hela perioden i parken.'), []);
  assert.ok(!isHeaderLine(['fli', '19']));
});

test('a header whose first word was not read heads rows with names, and no strip of cells', () => {
  const header = [
    'Utfall Utfall',
    'Periode | män/ kvinnor! | Prognos KF:s',
    'ns utfall | pojkar |VB 2023 | Årsmål |Period',
  ];
  assert.deepEqual(found(...header, 'Andel hamnar med livboj 45 % 50 % 2024'), [['indicator', 1, 3]]);
  assert.deepEqual(found(...header, '45 % 50 % 2024'), []);
  // Six different headings tell it, where the row's cells stand beside the second line of its name.
  const name = 'Andel hamnar med livboj (både';
  assert.deepEqual(found(...header, name, 'stora och små) 45 % 50 % 2024'), [['indicator', 1, 3]]);
  // Or beside its third, where half the period stands on the second.
  assert.deepEqual(
    found(...header, name, 'stora och små och de Tertial 2', '@ |vid bryggor) 45 % 50 % 2024'),
    [['indicator', 1, 3]],
  );
  assert.deepEqual(found(...header, '45 % 50 % Tertial', '2 2024'), [], 'a strip of cells');
  assert.deepEqual(found(...header.slice(1), name, 'stora och små) 45 % 50 %'), []);
  assert.deepEqual(found('Prognos | Årsmål | VB 2023 | utfall', name, 'stora och små) 45 % 50 % 2024'), []);
});

test('a header two of whose words could not be read is one, for most of its words are headings', () => {
  assert.deepEqual(
    found(
      'Indikator Periodens utfall Utfall VB 2018 Mabel Arsmal poten Period',
      'Andel hundar 45 % 50 % 2024',
    ),
    [['indicator', 1, 1]],
  );
});

test('a header over activities may say whose they are', () => {
  assert.deepEqual(found('Nämndaktivitet Startdatum Slutdatum', 'Parken ska städas 2024-01-01'), [
    ['activity', 1, 1],
  ]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { activityRows } from './activity-rows.ts';
import { activityRecord } from '../columns/record.ts';
import type { RegionLine } from './types.ts';

function read(...lines: string[]) {
  const region = lines.map((text, at): RegionLine => ({
    line: at + 1,
    text,
    kind: text === '' ? 'blank' : 'text',
  }));
  return activityRows(region).rows;
}

function names(...lines: string[]): string[] {
  return read(...lines).map((row) => row.name.map((part) => part.text).join(' '));
}

test('a short answer behind the word “Analys” is none of the name', () => {
  const row = 'Parken ska städas 2021-01-01 2021-06-30';
  assert.deepEqual(names(row, 'Analys Arbetet pågår.', 'Hamnen ska målas 2021-02-01 2021-03-31'), [
    'Parken ska städas',
    'Hamnen ska målas',
  ]);
});

test('a name in one piece above its dates opens a row, even where the analysis above has no end', () => {
  const above = [
    'Parken ska städas',
    '',
    '2021-01-01',
    '',
    '2021-06-30',
    '',
    'Analys',
    '',
    'Arbetet pågår och',
    '',
  ];
  assert.deepEqual(
    names(...above, 'Gräset ska klippas', '', '2021-01-01', '', '2021-12-31').at(1),
    'Gräset ska klippas',
  );
});

test("an activity's end may stand below its analysis", () => {
  const rows = read('Parken ska städas 2021-01-01', '', 'Analys', 'Arbetet pågår.', '', '2021-06-30');
  assert.deepEqual(
    rows.map((row) => row.dates.map((part) => part.text)),
    [['2021-01-01', '2021-06-30']],
  );
});

test('an icon and its border stand in the middle of a name’s height', () => {
  const above = 'Måla båten 2024-01-01 2024-06-30';
  assert.deepEqual(names(above, '', 'Antalet båtar ska räknas i alla', '> | hamnar 2024-02-01 2024-12-31'), [
    'Måla båten',
    'Antalet båtar ska räknas i alla hamnar',
  ]);
  assert.deepEqual(names('', 'Antalet båtar ska räknas i alla', '', '> | hamnar 2024-02-01 2024-12-31'), [
    'Antalet båtar ska räknas i alla hamnar',
  ]);
  // Right below a whole row a bar is the letter of a row's first word.
  assert.deepEqual(names(above, '> | samverkan med andra räkna båtar 2024-02-01 2024-12-31'), [
    'Måla båten',
    'I samverkan med andra räkna båtar',
  ]);
});

test('a sentence below a name that has ended is an analysis', () => {
  const [row] = read(
    'Parken ska 2021-01-01 2021-06-30',
    'städas.',
    '',
    'Städningen har börjat.',
    'Den är snart klar.',
  );
  assert.deepEqual(
    [row!.name.length, row!.analysis.flat().map((part) => part.text)],
    [2, ['Städningen har börjat.', 'Den är snart klar.']],
  );
});

test('an activity whose dates are no more to be read stands, with what is left of them in doubt', () => {
  const doubtful = new Set(['ebel', 'tae']);
  const region: RegionLine[] = [
    { line: 1, text: 'Parken ska städas 2021-01-01 2021-06-30', kind: 'text' },
    { line: 2, text: '', kind: 'blank' },
    { line: 3, text: 'Gräset ska klippas tae ebel', kind: 'text', doubtful },
  ];
  const { rows } = activityRows(region);
  assert.deepEqual(
    rows.map((row) => [row.name[0]!.text, activityRecord(row).doubts.map((each) => each.candidates)]),
    [
      ['Parken ska städas', []],
      ['Gräset ska klippas', [['tae', 'ebel']]],
    ],
  );
});

test('an activity with a single date is in doubt', () => {
  const [row] = read('Bladen ska krattas 2021-01-01');
  assert.deepEqual(
    activityRecord(row!).doubts.map((each) => each.candidates),
    [['2021-01-01']],
  );
});

test('an activity with one date is not put together with the next, whose dates are its own', () => {
  const doubts = (...lines: string[]) =>
    read(...lines).map((row) => [
      row.name[0]!.text,
      ...activityRecord(row).doubts.flatMap((each) => each.candidates),
    ]);
  assert.deepEqual(
    doubts('Utreda parken 2021-02-01', 'Städa parken 2021-06-30', 'Klippa 2021-01-01 2021-12-31'),
    [['Utreda parken', '2021-02-01'], ['Städa parken', '2021-06-30'], ['Klippa']],
  );
  for (const end of ['2021-13-41', '20211231'])
    assert.deepEqual(doubts(`Utreda parken 2021-02-01 ${end}`, 'Städa 2021-01-01 2021-12-31'), [
      ['Utreda parken', '2021-02-01', end],
      ['Städa'],
    ]);
});

test('dates that may be of another activity, or follow not on each other, are in doubt', () => {
  const doubts = (...lines: string[]) => read(...lines).map((row) => activityRecord(row).doubts.length);
  assert.deepEqual(doubts('Utreda parken', 'Städa parken 2021-01-01 2021-12-31'), [1]);
  assert.deepEqual(doubts('Utreda hur parken', 'kan städas 2021-01-01 2O21-12-31'), [0]);
  assert.deepEqual(doubts('Städa 2021-12-31 2021-01-01', 'Klippa 2021-01-01 2071-12-31'), [1, 1]);
});

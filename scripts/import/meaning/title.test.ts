import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportId } from '../../../src/report/name.ts';
import { title } from './title.ts';

const read = (...lines: string[]) => title(lines, new Map());

const cases: [string, string, string, number, number | null][] = [
  ['Tertialrapport Tertial 1 2023 för Hässelby-Vällingby stadsdelsnämnd', 't1', 'Hässelby-Vällingby stadsdelsnämnd', 2023, 1],
  ['Tertialrapport 2 2024 för Bromma stadsdelsnämnd', 't2', 'Bromma stadsdelsnämnd', 2024, 2],
  ['## **Verksamhetsberättelse med bokslut 2023 för Farsta stadsdelsnämnd**', 'vb', 'Farsta stadsdelsnämnd', 2023, null],
  ['Verksamhetsplan 2024 för Järva stadsdelsnämnd med inriktning 2025-2026', 'vp', 'Järva stadsdelsnämnd', 2024, null],
  ['Förslag till verksamhetsplan med budget 2022 för Enskede-Årsta-Vantörs stadsdelsnämnd', 'vp', 'Enskede-Årsta-Vantörs stadsdelsnämnd', 2022, null],
  ['Norra innerstadens stadsdelsnämnds verksamhetsberättelse 2025', 'vb', 'Norra innerstadens stadsdelsnämnd', 2025, null],
]; // prettier-ignore
for (const [line, code, board, year, tertial] of cases)
  test(`title "${line}"`, () => {
    const about = read('', '2024-02-05', '', line);
    assert.ok(about);
    assert.deepEqual(
      [reportId('bromma', about), about.board, about.tertial],
      [`bromma-${year}-${code}`, board, tertial],
    );
    assert.equal(about.date, '2024-02-05');
    assert.equal(about.line, 4);
  });

test('a title may be wrapped, and its board stand on lines of its own', () => {
  assert.equal(read('Tertialrapport 1 2023 för Hässelby-Vällingby', 'stadsdelsnämnd')?.board, 'Hässelby-Vällingby stadsdelsnämnd'); // prettier-ignore
  assert.equal(
    read('Till', 'Bromma', 'stadsdelsnämnd', '', 'Tertialrapport 1 2023')?.board,
    'Bromma stadsdelsnämnd',
  );
  assert.equal(
    read('Telefon: 08-508 00 000', 'Till Bromma stadsdelsnämnd', 'Tertialrapport 1 2023')?.board,
    'Bromma stadsdelsnämnd',
  );
});

test('the board above a title is no part of it, also where the title is wrapped before its last word', () => {
  const wrapped = [
    'Bromma stadsdelsnämnd',
    '',
    'Verksamhetsplan 2024 för Bromma',
    'stadsdelsnämnd',
    'Inledning',
  ];
  assert.equal(read(...wrapped)?.title, 'Verksamhetsplan 2024 för Bromma stadsdelsnämnd');
  assert.equal(
    read('Verksamhetsplan 2024 för Spånga-', 'Tensta stadsdelsnämnd')?.board,
    'Spånga-Tensta stadsdelsnämnd',
  );
});

test('the addressee above a title is no part of it, and not its board', () => {
  const about = read('Till', 'Bromma stadsdelsnämnd', 'Tertialrapport 1 2023 för Farsta stadsdelsnämnd');
  assert.equal(about?.board, 'Farsta stadsdelsnämnd');
  assert.equal(about.title, 'Tertialrapport 1 2023 för Farsta stadsdelsnämnd');
  assert.equal(about.line, 3);
});

test('a sentence about a report is no title', () => {
  assert.equal(read('I maj läste alla tertialrapport 1 för år 2023 för Bromma stadsdelsnämnd.'), null);
});

test('a date that no calendar has, and a tertial that is not told, are doubts', () => {
  const about = read('2023-02-31', 'Tertialrapport 2023 för Bromma stadsdelsnämnd');
  assert.equal(about?.date, null);
  assert.deepEqual(
    about?.remarks.map(({ doubt }) => [doubt.cell, doubt.candidates]),
    [
      ['tertial', ['1', '2']],
      ['date', ['2023-02-31']],
    ],
  );
});

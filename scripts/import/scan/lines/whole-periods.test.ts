import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withWholePeriods } from './whole-periods.ts';

const often = ['Tertial 1 2022', 'Tertial 1 2022', '2022', ''];

/** Lines of a report that prints its year often, and what is made of them. */
function whole(...lines: readonly string[]): string[] {
  return withWholePeriods([...often, ...lines]).lines.slice(often.length);
}

test('a period that a narrow column broke stands whole on its first line', () => {
  assert.deepEqual(whole('Andel katter 45 % 46 % Te', 'i hamn rti', 'al', '1', '20', '', '22'), [
    'Andel katter 45 % 46 % Tertial 1 2022',
    'i hamn',
    '',
    '',
    '',
    '',
    '',
  ]);
  assert.deepEqual(whole('Antal båtar 4 st Tertial', 'i sjön |12022'), [
    'Antal båtar 4 st Tertial 1 2022',
    'i sjön',
  ]);
  assert.deepEqual(whole('Antal båtar 4 st Terti', 'al', '2022')[0], 'Antal båtar 4 st Tertial 2022');
  assert.deepEqual(whole('Antal båtar 4 st 202', 'i sjön 2'), ['Antal båtar 4 st 2022', 'i sjön']);
  assert.deepEqual(whole('Antal båtar 4 st Tert', 'i en sjö', 'ial 1', '2O22'), [
    'Antal båtar 4 st Tertial 1 2022',
    'i en sjö',
    '',
    '',
  ]);
});

test('a border before a year is no digit of it, nor is the number of its period', () => {
  assert.deepEqual(whole('Antal båtar 4 st Tertial 12022'), ['Antal båtar 4 st Tertial 1 2022']);
  assert.deepEqual(whole('Antal båtar 4 st 5 st 12022', 'Antal båtar 12023'), [
    'Antal båtar 4 st 5 st 2022',
    'Antal båtar 12023',
  ]);
});

test('what spells no period of the report stays', () => {
  for (const lines of [
    ['Antal båtar 4 st Tertial', 'i sjön 1 2017'],
    ['Antal båtar 4 5 20', 'Antal sjöar 7 22'],
    ['Antal besök', '12022'],
  ])
    assert.deepEqual(whole(...lines), lines);
});

test('a figure at a line’s end stays where the report prints no year often', () => {
  const lines = ['Antal båtar 12 st 1', 'Antal sjöar 7 1'];
  assert.deepEqual(withWholePeriods(lines).lines, lines);
});

test('the lines of its pieces are told', () => {
  const { pieces } = withWholePeriods([...often, 'Antal båtar 4 st 20', 'i sjön', '22']);
  assert.deepEqual([...pieces], [[5, [7]]]);
});

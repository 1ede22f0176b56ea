import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lostHeaders } from './lost-header.ts';

function read(...lines: string[]) {
  return lostHeaders(lines, [], [1, lines.length], () => false).map(({ kind, lines: [line] }) => [
    kind,
    line,
  ]);
}

test('rows tell of a table whose header is lost', () => {
  assert.deepEqual(
    read(
      'Analys',
      '@ Andel barn som läser 83 % 85 % 2023',
      'Alla lekplatser ses över | 2023-01-01 2023-12-31 |',
      'en gång om året',
      'Parken städas 2023-01-01 2023-12-31',
    ),
    [
      ['indicator', 2],
      ['activity', 3],
    ],
  );
});

test('a sentence with a year, and the economy, hold no rows', () => {
  assert.deepEqual(read('Nämnden räknar med ett överskott för 2023', 'Beslutet fattades 2023-01-01.'), []);
  assert.deepEqual(read('Uppföljning av ekonomi', 'Placerade barn i snitt 61 60 59 2023'), []);
});

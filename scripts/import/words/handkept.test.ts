import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCompounds, readList, readNeighbours, withHandKept } from './handkept.ts';

test('a list has any number of words a line, and comments', () => {
  assert.deepEqual(readList('# Names\nÅrsta Farsta\nKista\n'), ['Årsta', 'Farsta', 'Kista']);
});

test('neighbours go on in lines that begin with the bar', () => {
  assert.deepEqual(readNeighbours('# Pairs\natt ska | läsa\n| höja\nröda | korset\n'), [
    [
      ['att', 'ska'],
      ['läsa', 'höja'],
    ],
    [['röda'], ['korset']],
  ]);
});

test('compounds are openings joined to closings', () => {
  assert.deepEqual(readCompounds('# Compounds\nlek park | plats\n| plan\n'), [
    'lekplats',
    'lekplan',
    'parkplats',
    'parkplan',
  ]);
});

test('hand-kept words are known, hand-kept pairs grow with their left word', () => {
  const { words, pairs } = withHandKept(
    {
      words: new Map([
        ['att', 1000],
        ['gård', 9],
      ]),
      pairs: new Map([['att läsa', 3]]),
    },
    {
      common: ['gård', 'bänk'],
      vocabulary: ['parklek'],
      names: ['Årsta', 'Farsta', 'SÄBO'],
      neighbours: [
        [
          ['att', 'röda'],
          ['läsa', 'korset'],
        ],
      ],
    },
  );
  assert.equal(words.get('gård'), 9);
  assert.deepEqual(
    ['bänk', 'Årsta', 'Årstas', 'SÄBO', 'SÄBOs'].map((word) => words.has(word)),
    [true, true, true, true, false],
  );
  assert.ok(words.get('parklek')! < words.get('bänk')!);
  assert.ok(pairs.get('att läsa')! > pairs.get('att korset')!);
  assert.ok(pairs.get('att korset')! > pairs.get('röda korset')!);
});

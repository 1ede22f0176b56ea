import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tally, tellingPairs } from './tally.ts';

const margin = Array<string>(60).fill('Handläggare Åsa Ek, tfn 08-123');
const report = (...lines: string[]) => [[...margin, ...lines, ...margin]];

test('words are counted without letterheads, contacts, marks and figures', () => {
  const { words } = tally(
    report('**Nämnden** har 12 förskolor.', 'En nämnd i Hässelby.<br>Nämnden ska', 'Fråga ulla@exempel.se'),
  );
  assert.deepEqual(
    [...words],
    [
      ['nämnden', 2],
      ['har', 1],
      ['förskolor', 1],
      ['en', 1],
      ['nämnd', 1],
      ['i', 1],
      ['Hässelby', 1],
      ['ska', 1],
    ],
  );
});

test('a hanging part keeps its hyphen, an inner one stays', () => {
  const { words } = tally(report('hälso- och sjukvård på HVB-hem'));
  assert.deepEqual([...words.keys()], ['hälso-', 'och', 'sjukvård', 'på', 'HVB-hem']);
});

test('only pairs that can tell lookalikes apart are kept, and only if seen twice', () => {
  const { words, pairs } = tally(
    report('vi får plats', 'vi får plats', 'vi far bort', 'bra plats bra plats'),
  );
  assert.deepEqual(
    [...tellingPairs(pairs, words.keys())].filter(([pair]) => /^\p{L}/u.test(pair)),
    [
      ['vi får', 2],
      ['får plats', 2],
    ],
  );
});

test('a year is another neighbour than a number', () => {
  const { pairs } = tally(report('sedan år 2022 är 22 år'));
  assert.deepEqual(
    ['år 2000', '2000 är', 'är 0', '0 år'].map((pair) => pairs.get(pair)),
    [1, 1, 1, 1],
  );
});

test('an abbreviation counts beside the word that it looks like', () => {
  const { words } = tally(report('att sök och (SÖK) samt (SÖK)'));
  assert.deepEqual([words.get('sök'), words.get('SÖK')], [3, 2]);
});

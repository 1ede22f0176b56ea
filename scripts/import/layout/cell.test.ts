import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from './blanks/grid.ts';
import { cellText } from './cell.ts';

const known = new Set(['revidera', 'de', 'reviderade', 'minskning', 'plan']);
const join = (...lines: string[]) => cellText(lines.map((line, n) => ({ words: wordsOf(line, n) })), (word) => known.has(word)); // prettier-ignore

test('a column breaks a word that stands alone on its line; two known words beside others are two', () => {
  assert.equal(join('Minskn', 'ing'), 'Minskning');
  assert.equal(join('revidera', 'de'), 'reviderade');
  assert.equal(join('En plan för att revidera', 'de planer som finns'), 'En plan för att revidera de planer som finns'); // prettier-ignore
});

test('a year is whole, whatever figure stands below it', () => {
  assert.equal(join('Överskott till 2027', '1'), 'Överskott till 2027 1');
  assert.equal(join('Utfall 202', '7'), 'Utfall 2027');
});

test('a figure with decimals is whole above another', () => {
  assert.equal(join('4,7', '13,3'), '4,7 13,3');
});

test('a word with a stroke is one, whichever side of the stroke the column breaks it on', () => {
  assert.equal(join('nämnd/', 'styrelse'), 'nämnd/styrelse');
  assert.equal(join('nämnd', '/styrelse'), 'nämnd/styrelse');
  assert.equal(join('kvinnor', '/ flickor'), 'kvinnor / flickor');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { activityLine } from './activity-line.ts';

test('a cross behind the dates is a deviation, the border of a table is none', () => {
  const after = (behind: string) =>
    activityLine(`> Rusta upp lekplatsen 2021-06-01 2021-06-30 ${behind}`).after;
  assert.deepEqual(['Xx', 'x', '| X', 'Ja', 'J', 'fF', '|', ''].map(after), [
    'Xx',
    'x',
    'X',
    'Ja',
    '',
    '',
    '',
    '',
  ]);
});

test('a date that ends a sentence, or that the next sentence goes on from, is of a text', () => {
  const texts = [
    'Projektet avslutas 2023-07-15. Förvaltningen bedömer att hundarna trivs.',
    'Hamnen är öppen hela året. Under perioden 2022-10-15 — 2022-10-01 var',
  ];
  assert.deepEqual(
    texts.map((text) => activityLine(text).dates),
    [[], []],
  );
});

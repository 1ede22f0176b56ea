import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cell, evidence, facts, row } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './only-in-analysis.ts';

const mentions = [
  { indicator: 0, cell: 'outcome' as const, text: '84,3%', value: 84.3, unit: '%', line: 25 },
];
const found = (outcome: ReturnType<typeof cell> | null) =>
  findingsOf(check, evidence([facts({ mentions, indicators: [row({ outcome })] })])).map(
    ({ sentence, lines }) => [sentence.replaceAll('\u00a0', ' '), lines],
  );

test('a figure that the table lacks, or gives otherwise, is told with both places', () => {
  assert.deepEqual(found(null), [
    [
      'Om ”Nöjda sjömän” står utfallet 84,3 % i analysen, men tabellens ruta är tom. Varför står siffran inte i rutan?',
      [20, 25],
    ],
  ]);
  assert.match(String(found(cell('80 %', 80))[0]![0]), /i analysen, men tabellen har 80 %/);
  assert.match(String(found(cell('Mäts i höst', null))[0]![0]), /i analysen, men tabellen har ”Mäts i höst”/);
});

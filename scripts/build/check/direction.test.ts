import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '../../../src/model.ts';
import { cell, evidence, facts, row } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './direction.ts';

const annual: Partial<Facts> = { id: 'langholmen-2023-vb', type: 'verksamhetsberattelse', tertial: null };

/** What is asked in an annual report, unless another is told. */
const found = (
  outcome: number,
  previous: number,
  way: 'okat' | 'minskat',
  record = {},
  report: Partial<Facts> = annual,
  period = '2023',
) => {
  const cells = {
    outcome: cell(`${outcome} %`, outcome),
    previousOutcome: cell(`${previous} %`, previous),
  };
  const stated = [{ about: 'rorelse' as const, indicator: 0, way, line: 15 }];
  const one = facts({ ...report, indicators: [row(cells, { period })], stated });
  return findingsOf(check, evidence([one], record)).map(({ sentence, lines }) => [
    sentence.replaceAll('\u00a0', ' '),
    lines,
  ]);
};

test('a figure that went the other way than the text says is asked about', () => {
  assert.deepEqual(found(1.8, 2, 'okat'), [
    [
      'Enligt texten har ”Nöjda sjömän” ökat, men utfallet är 1,8 %, lägre än 2 % för 2022. Vad jämför texten med?',
      [15, 20],
    ],
  ]);
  assert.equal(found(2.2, 2, 'minskat').length, 1);
  assert.equal(found(2.2, 2, 'minskat', { direction: null }).length, 1, 'whichever way is better');
});

test('one that went as told, or nowhere, is not', () => {
  assert.deepEqual([found(2.2, 2, 'okat'), found(2, 2, 'okat')], [[], []]);
});

test('a part of a year is not held against a whole one, unless it is the only survey of the year', () => {
  const inSpring = (period: string, record = {}) => found(1.8, 2, 'okat', record, {}, period);
  assert.deepEqual(inSpring('Tertial 1 2023'), []);
  assert.deepEqual(inSpring('2023'), []);
  assert.equal(inSpring('2023', { survey: { report: 'langholmen-2023-t1', line: 20 } }).length, 1);
});

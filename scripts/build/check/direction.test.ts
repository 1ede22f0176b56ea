import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cell, evidence, facts, row } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './direction.ts';

const found = (outcome: number, previous: number, way: 'okat' | 'minskat', record = {}) =>
  findingsOf(
    check,
    evidence(
      [
        facts({
          indicators: [
            row({ outcome: cell(`${outcome} %`, outcome), previousOutcome: cell(`${previous} %`, previous) }),
          ],
          stated: [{ about: 'rorelse', indicator: 0, way, line: 15 }],
        }),
      ],
      record,
    ),
  ).map(({ sentence, lines }) => [sentence.replaceAll('\u00a0', ' '), lines]);

test('a figure that went the other way than the text says is asked about', () => {
  assert.deepEqual(found(1.8, 2, 'okat'), [
    [
      'Enligt texten har ”Nöjda sjömän” ökat, men utfallet är 1,8 %, lägre än 2 % för 2022. Vad jämför texten med?',
      [15, 20],
    ],
  ]);
  assert.equal(found(2.2, 2, 'minskat').length, 1);
});

test('one that went as told, or nowhere, and a count that grows are not', () => {
  assert.deepEqual([found(2.2, 2, 'okat'), found(2, 2, 'okat')], [[], []]);
  assert.deepEqual(found(1.8, 2, 'okat', { accumulates: true }), []);
});

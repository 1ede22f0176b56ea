import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cell, evidence, facts, row } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { sexesRules } from '../../../src/finding/sexes-rules.ts';
import { check } from './rates.ts';

const sentences = (total: string, men: string, women: string, sexes: 'rate' | 'part' | null = 'rate') => {
  const figure = (text: string) => cell(`${text} %`, Number(text.replace(',', '.')));
  const cells = { outcome: figure(total), outcomeMen: figure(men), outcomeWomen: figure(women) };
  return findingsOf(check, evidence([facts({ indicators: [row(cells)] })], { sexes })).map(({ sentence }) =>
    sentence.replaceAll('\u00a0', ' '),
  );
};

test('a rate outside men and women is asked about', () => {
  assert.deepEqual(sentences('1,75', '1,78', '2,02'), [
    'Utfallet för ”Nöjda sjömän” är 1,75 %, men 1,78 % för män och 2,02 % för kvinnor. Hur kan totalen ligga utanför båda?',
  ]);
});

test('a rate between them, or beside them by rounding alone, is not', () => {
  assert.deepEqual(sentences('1,88', '1,83', '2,22'), []);
  assert.deepEqual(sentences('2,6', '2,3', '2,6'), []);
  assert.deepEqual(sentences('78', '78,3', '79'), []);
});

test('a total that knows only one of them is asked about, if the other is far away', () => {
  assert.match(sentences('0', '0', '100')[0]!, /detsamma som för män, men för kvinnor står 100 %/);
});

test('parts, and figures that nobody knows how to read, are left alone', () => {
  assert.deepEqual(sentences('38', '2,4', '35,7', 'part'), []);
  assert.deepEqual(sentences('38', '2,4', '35,7', null), []);
});

test('the pages that leave such figures out of comparisons lead to its questions', () => {
  assert.ok(sexesRules.includes(check.rule));
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cell, evidence, facts, row } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './target-weaker.ts';

const found = (target: string, previous: string, direction: 'up' | 'down' = 'up') => {
  const figure = (text: string) => cell(`${text} %`, Number(text.replace(',', '.')));
  const cells = { target: figure(target), previousOutcome: figure(previous), councilTarget: figure('70') };
  return findingsOf(check, evidence([facts({ indicators: [row(cells)] })], { direction }));
};

test('a target that last year had already passed is worth knowing', () => {
  assert.equal(
    found('70', '79')[0]!.sentence.replaceAll('\u00a0', ' '),
    'Årsmålet för ”Nöjda sjömän” är 70 %, samma som kommunfullmäktiges, men utfallet 2022 var redan 79 %. Varför är målet svagare än det som nåddes?',
  );
  assert.equal(found('1', '0,56', 'down').length, 1);
});

test('a better target, or one hardly weaker, is not', () => {
  assert.deepEqual([found('80', '75'), found('0,5', '0,56', 'down')], [[], []]);
  assert.deepEqual([found('80', '80,95'), found('0,2', '0,18', 'down')], [[], []]);
});

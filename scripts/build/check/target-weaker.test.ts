import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Column, Indicator } from '../../../src/model.ts';
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

test('a board may aim below a figure that its report takes back, or that is of few persons', () => {
  const of = (caveats: Indicator['caveats'], persons = 100) => {
    const cells = { outcome: cell('75 %', 75), target: cell('70 %', 70), previousOutcome: cell('79 %', 79) };
    const bases = [{ report: 'langholmen-2023-t1', line: 22, persons }];
    return findingsOf(
      check,
      evidence([facts({ indicators: [row(cells, { ...(caveats && { caveats }) })] })], { bases }),
    ).length;
  };
  const caveat = (column: Column) => [{ kind: 'metodbyte' as const, cells: [column], line: 22 }];
  assert.equal(of(undefined), 1);
  assert.equal(of(caveat('forecast')), 1);
  assert.deepEqual([of(caveat('previousOutcome')), of(caveat('outcome')), of(undefined, 4)], [0, 0, 0]);
});

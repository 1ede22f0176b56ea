import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cell, evidence, facts, row } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { sexesRules } from '../../../src/finding/sexes-rules.ts';
import { check } from './implied-share.ts';

const found = (total: string, men: string, women: string, name = 'Andel nöjda sjömän', more = {}) => {
  const figure = (text: string) => cell(`${text} %`, Number(text.replace(',', '.')));
  const cells = { outcome: figure(total), outcomeMen: figure(men), outcomeWomen: figure(women) };
  return findingsOf(
    check,
    evidence([facts({ indicators: [row(cells, { name })] })], { names: [name], ...more }),
  );
};

test('a total that only an uneven crew makes is asked about', () => {
  assert.match(
    found('78,70', '77,92', '78,86')[0]!.sentence,
    /bara om mellan 8\d och 8\d procent av alla är kvinnor\. Är de det\?$/,
  );
  assert.match(
    found('1,88', '1,83', '2,22', 'Andel sjömän av befolkningen')[0]!.sentence,
    /bara om mellan 10 och 15 procent .* ungefär hälften det\. Vilken/,
  );
});

test('figures rounded too much, even halves, employees and a handful are not', () => {
  assert.deepEqual(found('78', '77', '79'), []);
  assert.deepEqual(found('2,02', '1,83', '2,22', 'Andel sjömän av befolkningen'), []);
  assert.deepEqual(found('78,70', '77,92', '78,86', 'Sjukfrånvaro'), []);
  const bases = [{ report: 'langholmen-2023-t1', line: 21, persons: 3 }];
  assert.deepEqual(found('78,70', '77,92', '78,86', undefined, { bases }), []);
});

test('the pages that leave such figures out of comparisons lead to its questions', () => {
  assert.ok(sexesRules.includes(check.rule));
});

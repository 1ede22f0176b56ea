import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cell, evidence, facts, row } from '../invented.ts';
import { isSmall } from './base.ts';
import { rowsOf } from './rows.ts';

/** Which of all, men and women are said to be few, with so many persons in the registry. */
const few = (total: string, men: string, women: string, persons?: number) => {
  const figure = (text: string) => cell(`${text} %`, Number(text.replace(',', '.')));
  const cells = { outcome: figure(total), outcomeMen: figure(men), outcomeWomen: figure(women) };
  const bases = persons === undefined ? [] : [{ report: 'langholmen-2023-t1', line: 23, persons }];
  const [found] = rowsOf(evidence([facts({ indicators: [row(cells)] })], { bases }));
  return (['outcome', 'outcomeMen', 'outcomeWomen'] as const).filter((column) => isSmall(found!, column));
};

test('parts of more than ten are few where their number and the shares leave no other way', () => {
  assert.deepEqual(few('53,85', '50', '57,14', 13), ['outcomeMen', 'outcomeWomen']);
  assert.deepEqual(few('60', '62,5', '50', 20), ['outcomeWomen'], '10 of 16 and 2 of 4');
  assert.deepEqual(few('50', '50', '50', 24), [], 'parted in many ways');
});

test('shares alone tell nothing of their parts, and figures that fit no number nothing at all', () => {
  assert.deepEqual(few('53,85', '50', '57,14'), []);
  assert.deepEqual(few('53,85', '51', '57,14', 13), []);
});

test('of fewer than ten in all, each figure is of few', () => {
  assert.deepEqual(few('66,7', '100', '50', 3), ['outcome', 'outcomeMen', 'outcomeWomen']);
});

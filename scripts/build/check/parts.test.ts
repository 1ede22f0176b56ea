import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cell, evidence, facts, row } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './parts.ts';

const found = (total: string, men: string, women: string, unit = '%') => {
  const figure = (text: string) => cell(text, Number(text.replace(',', '.')), unit);
  const cells = { outcome: figure(total), outcomeMen: figure(men), outcomeWomen: figure(women) };
  return findingsOf(check, evidence([facts({ indicators: [row(cells)] })], { sexes: 'part', unit })).length;
};

test('parts make the total, rounding allowed', () => {
  assert.equal(found('38', '2,4', '35,7'), 0);
  assert.equal(found('35', '1,4', '34,3'), 1);
});

test('counts make it exactly', () => {
  assert.equal(found('104', '53', '51', 'st'), 0);
  assert.equal(found('105', '53', '51', 'st'), 1);
});

test('whatever is rounded to one decimal is never asked about', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: 0, max: 50_000 }), (men, women) => {
      const text = (thousandths: number) => (thousandths / 1000).toFixed(1).replace('.', ',');
      return found(text(men + women), text(men), text(women)) === 0;
    }),
  );
});

test('rates of their own make no total', () => {
  const cells = { outcome: cell('35 %', 35), outcomeMen: cell('30 %', 30), outcomeWomen: cell('40 %', 40) };
  const report = facts({ indicators: [row(cells)] });
  assert.equal(findingsOf(check, evidence([report], { sexes: 'part' })).length, 1);
  for (const sexes of ['rate', null] as const)
    assert.deepEqual(findingsOf(check, evidence([report], { sexes })), []);
});

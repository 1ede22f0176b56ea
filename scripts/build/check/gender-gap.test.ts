import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cell, evidence, facts, row } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './gender-gap.ts';

const found = (men: number, women: number, record: Parameters<typeof evidence>[1] = {}) => {
  const cells = { outcomeMen: cell(`${men} %`, men), outcomeWomen: cell(`${women} %`, women) };
  return findingsOf(check, evidence([facts({ indicators: [row(cells)] })], record)).map(
    ({ sentence }) => sentence,
  );
};

test('a wide gap is told with the direction that matters', () => {
  assert.equal(
    found(5, 8, { direction: 'down' })[0]!.replaceAll('\u00a0', ' '),
    '”Nöjda sjömän” är 8 % för kvinnor och 5 % för män: 60 procent högre för kvinnor. Lägre är bättre. Hur arbetar nämnden med skillnaden?',
  );
  assert.doesNotMatch(found(5, 8, { direction: null })[0]!, /bättre/);
});

test('nor is a gap between figures that hardly make their total', () => {
  const cells = {
    outcome: cell('5,1 %', 5.1),
    outcomeMen: cell('5,0 %', 5),
    outcomeWomen: cell('8,0 %', 8),
  };
  assert.deepEqual(findingsOf(check, evidence([facts({ indicators: [row(cells)] })])), []);
  assert.equal(
    findingsOf(check, evidence([facts({ indicators: [row({ ...cells, outcome: cell('6,5 %', 6.5) })] })]))
      .length,
    1,
  );
});

test('a narrow gap, parts, nought and a small base are left alone', () => {
  assert.deepEqual([found(10, 13), found(0.3, 0.5)], [[], []]);
  assert.deepEqual(found(2.4, 35.7, { sexes: 'part' }), []);
  assert.deepEqual(found(0, 50), []);
  assert.deepEqual(found(50, 100, { bases: [{ report: 'langholmen-2023-t1', line: 21, persons: 3 }] }), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cell, evidence, facts, row } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './shares.ts';

const found = (value: number, name = 'Andel nöjda sjömän') => {
  const report = facts({ indicators: [row({ outcome: cell(`${value} %`, value) }, { name })] });
  return findingsOf(check, evidence([report], { names: [name] })).length;
};

test('a share lies between 0 and 100', () => {
  assert.deepEqual([found(-1), found(0), found(100), found(101)], [1, 0, 0, 1]);
});

test('what is no share may be more', () => {
  assert.equal(found(100.2, 'Nämndens budgetföljsamhet'), 0);
});

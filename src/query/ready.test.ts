import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readyQuestions } from './ready.ts';

const years = { preschool: 2031, targets: 2031, money: 2031, activities: 2031 };
const asked = (latest: readonly string[]) =>
  readyQuestions({ ...years, latest: () => latest }).map(
    ({ address }) => new URLSearchParams(address).getAll('rapport').length,
  );

test('what is counted of a year is of each board once, where some have several reports', () => {
  assert.deepEqual(asked(['bromma-2031-t2', 'farsta-2031-t1']), [2, 2, 2, 2, 0, 0, 0, 0]);
  assert.deepEqual(asked([]), [0, 0, 0, 0, 0, 0, 0, 0]);
});

test('activities that deviate are counted report by report: the next one of a year names them again', () => {
  const ready = readyQuestions({ ...years, latest: () => [] });
  const deviating = ready.find(({ address }) => address.includes('avvikelse'))!;
  assert.equal(new URLSearchParams(deviating.address).get('gruppera'), 'rapport');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidence, facts, table } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './comparisons.ts';

const head =
  'Jobb | Budget VP 2021 | Justerad budget 2021 | Bokslut 2020 | Budget 2022 | Jmf budget 2021-2022';
const found = (row: string) =>
  findingsOf(check, evidence([facts({ tables: [table('verksamhetsomraden', `${head}\n${row}`)] })])).map(
    ({ sentence }) => sentence.replaceAll('\u00a0', ' '),
  );

test('the comparison is the later budget minus the earlier', () => {
  assert.deepEqual(found('Netto | 45,2 | 51,1 | 55,8 | 66,0 | 20,8'), []);
});

test('another difference is asked about, with the column that it fits', () => {
  assert.deepEqual(found('Intäkter | -2,5 | -9,4 | -5,4 | -2,6 | 6,8'), [
    'I tabellen under ”Pengar” blir ”Jmf budget 2021-2022” av ”Budget 2022” och ”Budget VP 2021” −0,1 mnkr på raden ”Intäkter”, men där står 6,8 mnkr. Är det ”Justerad budget 2021” som har jämförts?',
  ]);
  assert.match(found('Netto | 45,2 | 51,1 | 55,8 | 66,0 | 22,8')[0]!, /Vilken siffra gäller\?$/);
});

test('the rows of one table that compare the same other column are one question', () => {
  const [one, ...more] = found(
    'Intäkter | -2,5 | -9,4 | -5,4 | -2,6 | 6,8\nKostnader | 19,4 | 26,3 | 21,8 | 19,5 | -6,8',
  );
  assert.equal(more.length, 0);
  assert.match(one!, /”Intäkter”, men .*; 0,1 mnkr på raden ”Kostnader”, men där står −6,8 mnkr\. Är det/);
});

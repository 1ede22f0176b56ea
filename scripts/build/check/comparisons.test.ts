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
    'På raden ”Intäkter” i tabellen under ”Pengar” är skillnaden mellan ”Budget 2022” och ”Budget VP 2021” −0,1 mnkr, men i ”Jmf budget 2021-2022” står 6,8 mnkr. Är det ”Justerad budget 2021” som har jämförts?',
  ]);
  assert.match(found('Netto | 45,2 | 51,1 | 55,8 | 66,0 | 22,8')[0]!, /Vilken siffra gäller\?$/);
});

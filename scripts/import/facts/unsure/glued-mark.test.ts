import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '../../../../src/model.ts';
import { Lines } from '../../lines/lines.ts';
import { gluedMarks } from './glued-mark.ts';

function open(texts: string[], ...below: string[]): string[][] {
  const [outcome, previousOutcome, forecast, target] = texts.map((text) => ({ text, value: parseFloat(text.replaceAll(' ', '').replace(',', '.')) }));
  const cells = { outcome, previousOutcome, forecast, target, more: [] };
  const facts = { indicators: [{ lines: [1, 1], cells }], tables: [] } as unknown as Facts;
  return gluedMarks(facts, new Lines(['Antal träd', ...below])).map(({ readings }) => [...readings]);
} // prettier-ignore

test('a last digit that makes a figure ten times its row’s may be the mark of a note below', () => {
  assert.deepEqual(open(['118', '96', '120', '1251'], '', '1) Uppgiften är preliminär.'), [['1251', '125']]);
  assert.deepEqual(open(['1 1182', '1 096'], '² Mäts vartannat år.'), []);
  assert.deepEqual(open(['1182', '96', '120', '125'], 'Text', '² Mäts vartannat år.'), [['1182', '118']]);
});

test('the more so where men and women are parts of the others', () => {
  assert.deepEqual(open(['957', '466', '4911', '1 531'], '1) Uppgiften är preliminär.'), [['4911', '491']]);
});

test('a figure of its row’s size, one without its note, and one beside a single figure are as printed', () => {
  assert.deepEqual(open(['118', '96', '120', '131'], '1) Uppgiften är preliminär.'), []);
  assert.deepEqual(open(['118', '96', '120', '1251'], '2) Uppgiften är preliminär.'), []);
  assert.deepEqual(open(['118', '1251'], '1) Uppgiften är preliminär.'), []);
});

test('a note may be printed without a bracket, several on one line', () => {
  const notes = '1 Avser egen regi. 2 Mätt i mars 2024. 3. Preliminärt.';
  assert.deepEqual(open(['673', '66', '70', '67'], notes), [['673', '67']]);
  assert.deepEqual(open(['672', '66', '70', '67'], notes), [['672', '67']]);
  assert.deepEqual(open(['674', '66', '70', '67'], notes), []);
  assert.deepEqual(open(['673', '66', '70', '67'], 'Av 3 Skolor'), []);
});

test('a note whose mark is raised stands below it', () => {
  assert.deepEqual(open(['671', '66', '70', '67'], '', '1', '    Preliminärt för hela parken.'), [
    ['671', '67'],
  ]);
  assert.deepEqual(open(['671', '66', '70', '67'], '', '1', '', 'Preliminärt för hela parken.'), []);
});

test('a decimal more than its row’s others have may be a mark', () => {
  const note = '2) Avser helår.';
  assert.deepEqual(open(['4,52', '4,1', '0,4'], note), [['4,52', '4,5']]);
  assert.deepEqual(open(['4,52', '4,12', '0,4'], note), []);
  assert.deepEqual(open(['4,52', '4,1', '0,4'], 'Avser helår.'), []);
});

test('of a share with its unit too', () => {
  const notes = '2 Ny mätmetod. 3 Endast egen regi.';
  assert.deepEqual(open(['61 %', '60 %', '613 %'], notes), [['613 %', '61 %']]);
  assert.deepEqual(open(['66,8 %', '65,9 %', '67,23 %'], notes), [['67,23 %', '67,2 %']]);
  assert.deepEqual(open(['61 %', '60 %', '63 %'], notes), []);
});

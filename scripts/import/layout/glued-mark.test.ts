import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '../../../src/model.ts';
import { Lines } from '../lines/lines.ts';
import { gluedMarks } from './glued-mark.ts';

function open(texts: string[], ...below: string[]): string[][] {
  const [outcome, previousOutcome, forecast, target] = texts.map((text) => ({ text, value: Number(text.replaceAll(' ', '')) }));
  const cells = { outcome, previousOutcome, forecast, target, more: [] };
  const facts = { indicators: [{ lines: [1, 1], cells }] } as unknown as Facts;
  return gluedMarks(facts, new Lines(['Antal träd', ...below])).map(({ readings }) => [...readings]);
} // prettier-ignore

test('a last digit that makes a figure ten times its row’s may be the mark of a note below', () => {
  assert.deepEqual(open(['118', '96', '120', '1251'], '', '1) Uppgiften är preliminär.'), [['1251', '125']]);
  assert.deepEqual(open(['1 1182', '1 096'], '² Mäts vartannat år.'), []);
  assert.deepEqual(open(['1182', '96', '120', '125'], 'Text', '² Mäts vartannat år.'), [['1182', '118']]);
});

test('a figure of its row’s size, one without its note, and one beside a single figure are as printed', () => {
  assert.deepEqual(open(['118', '96', '120', '131'], '1) Uppgiften är preliminär.'), []);
  assert.deepEqual(open(['118', '96', '120', '1251'], '2) Uppgiften är preliminär.'), []);
  assert.deepEqual(open(['118', '1251'], '1) Uppgiften är preliminär.'), []);
});

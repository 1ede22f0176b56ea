import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Observation } from '../series.ts';
import { difference } from './compare.ts';
import { show } from './show.ts';

const one = (value: number, text: string, worth: Observation['worth'] = 'tryckt') =>
  ({ value, unit: '%', bound: null, text, missing: null, worth }) as Observation;
const plain = (text = '') => text.replaceAll('\u00a0', ' ');

test('a figure that was counted over stands with what is printed', () => {
  assert.equal(plain(show(one(5, '0,05', 'omraknad')).text), '5 %, tryckt 0,05');
  assert.equal(plain(show(one(5, '5,00 %')).text), '5,00 %');
});

test('it is no more exact than it is written', () => {
  assert.equal(difference(one(7, '0,07', 'omraknad'), one(5, '0,05', 'omraknad'))?.text, '+2 procentenheter');
});

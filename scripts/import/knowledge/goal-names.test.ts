import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Goal } from '../../../src/model.ts';
import { knownName } from './goal-names.ts';

const names = new Map([['2019-2022 1.1', 'I hamnen är lotsarna självgående och vägen till havet är kort']]);
const goal = (number: string, name: string): Goal => ({
  id: number,
  set: '2019-2022',
  level: 'verksamhetsomradesmal',
  number,
  name,
  parent: null,
  assessment: null,
  lines: [1, 2],
});

test("a council's goal is spelt as the council writes it, though a letter or two were misread", () => {
  const read = '1 hamnen ar lotsarna sjalvgaende och vagen till havet är kort';
  assert.equal(knownName(goal('1.1', read), names), names.get('2019-2022 1.1'));
});

test('another goal of the number, one of another number and one written right are left alone', () => {
  assert.equal(knownName(goal('1.1', 'Lotsarna har båtar som håller'), names), null);
  assert.equal(knownName(goal('1.2', names.get('2019-2022 1.1')!), names), null);
  assert.equal(knownName(goal('1.1', names.get('2019-2022 1.1')!), names), null);
});

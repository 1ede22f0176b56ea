import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell, Decision } from '../model.ts';
import { askedIn } from './asked.ts';

const amount = (value: number, unit: string): Cell => ({
  text: `${value} ${unit}`,
  value,
  unit,
  bound: null,
  line: 1,
});
const decision = (kind: Decision['kind'], ...amounts: Cell[]): Decision => ({
  n: 1,
  kind,
  amounts,
  indicator: null,
  from: null,
  to: null,
  lines: [1, 1],
});

test('money is added up whatever its unit, money that is only moved stands apart', () => {
  const asked = askedIn({
    decisions: [
      decision('godkannande'),
      decision('budgetjustering', amount(0.9, 'mnkr')),
      decision('budgetjustering', amount(330480, 'kr')),
      decision('budgetjustering', amount(1.5, 'Mkr'), amount(2000, 'kkr')),
      decision('omslutning', amount(24.9, 'mnkr')),
    ],
  });
  assert.equal(asked.budget, 4.73048);
  assert.deepEqual([asked.proposals.length, asked.moved], [3, 24.9]);
});

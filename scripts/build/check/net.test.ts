import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidence, facts, table } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './net.ts';

const found = (kind: Parameters<typeof table>[0], text: string) =>
  findingsOf(check, evidence([facts({ tables: [table(kind, text)] })])).map(({ sentence }) =>
    sentence.replaceAll('\u00a0', ' '),
  );

const drift = `Mnkr | Budget | Avvikelse
  Anslag för nämndens verksamhet (netto) | 2 163,6 | -4,5
  Kostnader | 2 382,5 | -4,5
  Intäkter | -218,9 | 0,0`;

test('costs and income, printed with a minus, make the net above them', () => {
  assert.deepEqual(found('driftbudget', drift), []);
  assert.deepEqual(found('driftbudget', drift.replace('2 163,6', '2 161,6')), [
    'Kostnader och intäkter blir inte nettot i tabellen under ”Pengar”: i ”Budget” blir 2 382,5 mnkr och −218,9 mnkr tillsammans 2 163,6 mnkr, men där står 2 161,6 mnkr. Vilken siffra gäller?',
  ]);
});

test('a change of turnover is as large in income as in costs', () => {
  assert.deepEqual(found('omslutning', 'Mnkr | Kostnader | Intäkter\nÄldre | 9,2 | -9,2'), []);
  assert.equal(found('omslutning', 'Mnkr | Kostnader | Intäkter\nÄldre | 9,2 | -2,9').length, 1);
});

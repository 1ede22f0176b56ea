import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Decision } from '../../../src/model.ts';
import { cell, evidence, facts, table } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './requested.ts';

const found = (requested: string, ...amounts: [text: string, value: number, unit: string][]) =>
  findingsOf(
    check,
    evidence([
      facts({
        tables: [
          table(
            'investeringar',
            `Mnkr | Budget | Begärda budgetjusteringar | Prognos | Avvikelse\nBryggor | 1,0 | ${requested} | 3,0 | 0,0\nTotalt | 1,0 | ${requested} | 3,0 | 0,0`,
          ),
        ],
        decisions: amounts.map((amount, index) => ({
          n: index + 1,
          kind: 'budgetjustering' as const,
          amounts: [cell(...amount, 12 + index)],
          indicator: null,
          from: null,
          to: null,
          lines: [12 + index, 12 + index] as [number, number],
        })),
      }),
    ]),
  );

test('a table that asks for what no proposals make is asked about', () => {
  const [one] = found('2,0', ['0,9 mnkr', 0.9, 'mnkr'], ['0,4 mnkr', 0.4, 'mnkr']);
  assert.equal(
    one!.sentence.replaceAll('\u00a0', ' '),
    'Enligt tabellen för investeringarna begärs budgetjusteringar om 2,0 mnkr, men förslagens belopp är tillsammans 1,3 mnkr. Vad skiljer dem åt?',
  );
  assert.deepEqual(one!.lines, [12, 13, 32]);
  assert.equal(found('2,0', ['0,9 mkr', 0.9, 'mkr'], ['0,4 msek', 0.4, 'msek']).length, 1);
});

test('what is asked for in thousands of kronor is added to what is in millions', () => {
  const [one] = found('2,0', ['1 250 tkr', 1250, 'tkr'], ['2,4 mnkr', 2.4, 'mnkr']);
  assert.match(one!.sentence.replaceAll('\u00a0', ' '), /förslagens belopp är tillsammans 3,65 mnkr\./);
  assert.deepEqual(found('2,0', ['1 250 tkr', 1250, 'tkr'], ['750 000 kr', 750_000, 'kr']), []);
  assert.deepEqual(found('2,0', ['2 040 tkr', 2040, 'tkr']), []);
  assert.equal(found('2,0', ['2 060 tkr', 2060, 'tkr']).length, 1);
});

test('what some of the proposals make is not', () => {
  assert.deepEqual(found('2,0', ['0,9 mnkr', 0.9, 'mnkr'], ['2,0 mnkr', 2, 'mnkr']), []);
  assert.deepEqual(found('2,0', ['1,5 mnkr', 1.5, 'mnkr'], ['0,5 mnkr', 0.5, 'mnkr']), []);
});

test('of dozens of proposals some make any sum: nothing is asked', () => {
  const many = Array.from(
    { length: 40 },
    (_, n) => [`${n + 3} mnkr`, n + 3, 'mnkr'] as [string, number, string],
  );
  assert.deepEqual(found('2,0', ...many), []);
});

test('only proposals of the budget count, and one that names no sum leaves all open', () => {
  const proposal = (kind: Decision['kind'], amounts: Decision['amounts']): Decision => ({
    n: 1,
    kind,
    amounts,
    indicator: null,
    from: null,
    to: null,
    lines: [12, 12],
  });
  const drift = table(
    'driftbudget',
    'Mnkr | Budget | Begärda budgetjusteringar\nKostnader | 9,0 | 5,0\nAnslag (netto) | 8,0 | 2,0',
  );
  const asked = (...decisions: Decision[]) =>
    findingsOf(check, evidence([facts({ tables: [drift], decisions })]));
  const some = proposal('budgetjustering', [cell('1,0 mnkr', 1, 'mnkr', 12)]);
  assert.match(asked(some)[0]!.sentence, /^Enligt tabellen för driften begärs budgetjusteringar om 2,0/);
  const moved = proposal('omslutning', [cell('1,0 mnkr', 1, 'mnkr', 13)]);
  assert.equal(asked(some, moved).length, 1, 'what is moved on both sides is no part of it');
  assert.deepEqual(asked(some, proposal('budgetjustering', [])), []);
  assert.deepEqual(asked(moved), []);
});

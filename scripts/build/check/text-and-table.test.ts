import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Stated, Table } from '../../../src/model.ts';
import { cell, evidence, facts, table } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './text-and-table.ts';

type Sum = Extract<Stated, { about: 'belopp' }>;
const sum = (text: string, value: number, more: Partial<Sum>): Sum => ({
  about: 'belopp',
  of: 'avvikelse',
  table: 0,
  row: 0,
  amount: cell(`${text} mnkr`, value, 'mnkr', 25),
  line: 25,
  ...more,
});
const found = (tables: Table, ...stated: Sum[]) =>
  findingsOf(check, evidence([facts({ tables: [tables], stated })])).map(({ sentence, lines }) => [
    sentence.replaceAll('\u00a0', ' '),
    lines,
  ]);

const areas = table(
  'verksamhetsomraden',
  `Mnkr | Budget | Prestationsförändringar | Prognos (före resultatöverföringar) | Prognos (efter resultatöverföringar) | Avvikelse
  Fyrar | 437,0 | -4,5 | 437,0 | 432,5 | 0,0
  Bojar | 10,5 | | 10,5 | 10,5 | 0
  Hamnar | 24,6 | | 23,6 | 23,6 | 1`,
);

test('a deviation is the one printed, or that before the transfers, but for decimals left out', () => {
  assert.deepEqual(found(areas, sum('4,5', -4.5, {})), []);
  assert.deepEqual(found(areas, sum('0,9', 0.9, { row: 2 })), []);
  assert.deepEqual(found(areas, sum('1,6', -1.6, { row: 1 })), [
    [
      'Enligt texten väntas ”Bojar” gå 1,6 mnkr minus, men i tabellen är avvikelsen 0 mnkr. Vilken siffra gäller?',
      [25, 32],
    ],
  ]);
  assert.equal(found(areas, sum('0,2', 0.2, { row: 1 })).length, 1);
});

test('what one sentence says of two rows is one question', () => {
  const both = found(areas, sum('1,6', -1.6, { row: 1 }), sum('2,0', 2, { row: 2, line: 26 }));
  assert.equal(both.length, 1);
  assert.match(String(both[0]![0]), /; dessutom väntas ”Hamnar” gå 2,0 mnkr plus/);
});

test('more asked for than the table says, and a budget that neither the row nor some rows together have', () => {
  const investments = table(
    'investeringar',
    `Mnkr | Budget 2023 | Begärda budgetjusteringar | Prognos | Avvikelse
    Bryggor | 1,2 | 1,1 | 2,3 | 0,0
    Kajer | 7,0 | 0,0 | 7,0 | 0,0`,
  );
  assert.match(
    String(found(investments, sum('21,1', 21.1, { of: 'begart' }))[0]![0]),
    /begärs 21,1 mnkr till ”Bryggor”, men tabellen har 1,1/,
  );
  assert.deepEqual(found(investments, sum('0,5', 0.5, { of: 'begart' })), []);
  assert.match(
    String(found(investments, sum('1,1', 1.1, { of: 'budget' }))[0]![0]),
    /är budgeten för ”Bryggor” 1,1 mnkr, men i tabellen 1,2/,
  );
  assert.deepEqual(found(investments, sum('8,2', 8.2, { of: 'budget' })), []);
});

test('a budget is not held to the sums of dozens of investments', () => {
  const rows = Array.from({ length: 40 }, (_, n) => `Brygga ${n} | ${n + 3},0`);
  const many = table('investeringar', ['Mnkr | Budget 2023', ...rows].join('\n'));
  assert.deepEqual(found(many, sum('1,1', 1.1, { of: 'budget' })), []);
});

test('millions in the text are held to thousands in the table', () => {
  const asked = table(
    'investeringar',
    'Tkr | Budget 2023 | Begärda budgetjusteringar\nBryggor | 1 200 tkr | 1 100 tkr',
  );
  assert.deepEqual(found(asked, sum('1,1', 1.1, { of: 'begart' })), []);
  assert.match(String(found(asked, sum('1,4', 1.4, { of: 'begart' }))), /tabellen har 1 100 tkr/);
  const plan = table(
    'verksamhetsomraden',
    'Hamnar | Budget VP 2021 | Budget 2022\nNetto: | 26 400 tkr | 34 300 tkr',
  );
  assert.match(
    String(found(plan, sum('1,4', 1.4, { of: 'skillnad', than: 'plan', year: 2021 }))),
    /är budgeten för ”Pengar” 1,4 mnkr högre .* men tabellen ger 7,9 mnkr högre/,
  );
});

test('a difference is that of the columns it names, of the year it names', () => {
  const plan = table(
    'verksamhetsomraden',
    `Hamnar | Budget VP 2021 | Justerad budget 2021 | Prognos T2 2021 | Budget 2022 | Jmf budget 2021-2022
    Netto: | 26,4 | 29,5 | 32,9 | 34,3 | 7,9`,
  );
  const of = (text: string, value: number, than: Sum['than']) =>
    found(plan, sum(text, value, { of: 'skillnad', than: than!, year: 2021 }));
  assert.deepEqual(
    [of('7,9', 7.9, 'plan'), of('4,8', 4.8, 'budget'), of('1,4', 1.4, 'prognos')],
    [[], [], []],
  );
  assert.equal(
    of('1,4', 1.4, 'plan')[0]![0],
    'Enligt texten är budgeten för ”Pengar” 1,4 mnkr högre än ”Budget VP 2021”, men tabellen ger 7,9 mnkr högre. Vilken siffra gäller?',
  );
});

test('a deficit carried over where the table has a surplus', () => {
  const drift = table(
    'driftbudget',
    'Mnkr | Budget | Prognos | Avvikelse\nResultatenheternas överskott från 2022 | | | 42,5',
  );
  assert.match(
    String(found(drift, sum('0,3', -0.3, { of: 'overfort' }))[0]![0]),
    /fördes ett underskott om 0,3 mnkr över från förra året, men .* står 42,5 mnkr/,
  );
  assert.deepEqual(found(drift, sum('42,5', 42.5, { of: 'overfort' })), []);
});

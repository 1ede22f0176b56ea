import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '../../../src/model.ts';
import { cell, evidence, facts, goal, row } from '../invented.ts';
import { statementRows } from './statements.ts';

const told = (more: Partial<Facts>) =>
  statementRows(evidence([facts(more)]).reports).map((one) => [
    ...['line', 'about', 'table', 'name', 'indicator', 'says', 'figure', 'text', 'value'].map(
      (key) => one[key],
    ),
  ]);
const sailors = ['indicators', 'Andel nöjda sjömän', 'nojda-sjoman'] as const;

test('a figure that only an analysis gives, and what is expected of the year, stand with their indicator, by line', () => {
  const mentions = [{ indicator: 0, cell: 'outcome' as const, text: '84 %', value: 84, unit: '%', line: 22 }];
  const stated = [{ about: 'nas-inte' as const, indicator: 0, line: 21 }];
  assert.deepEqual(told({ indicators: [row()], mentions, stated }), [
    [21, 'nas-inte', ...sailors, [], null, null, null],
    [22, 'utfall', ...sailors, [], 'outcome', '84 %', 84],
  ]);
});

test('a goal has its assessment and its grounds, a change a row for each of its figures', () => {
  const figure = (value: number) => cell(`${value} st`, value, 'st');
  const stated: Facts['stated'] = [
    { about: 'bedomning', goal: 0, assessment: 'delvis', line: 14 },
    { about: 'grund', goal: 0, on: ['indikatorer', 'namndmal'], line: 15 },
    { about: 'arsmal', indicator: 0, from: figure(4), to: figure(5), line: 22 },
  ];
  assert.deepEqual(told({ goals: [goal()], indicators: [row()], stated }), [
    [14, 'bedomning', 'goals', 'Alla kan segla', null, ['delvis'], null, null, null],
    [15, 'grund', 'goals', 'Alla kan segla', null, ['indikatorer', 'namndmal'], null, null, null],
    [22, 'arsmal', ...sailors, [], 'from', '4 st', 4],
    [22, 'arsmal', ...sailors, [], 'to', '5 st', 5],
  ]);
});

test('indicators that are named as deviating have a row each, and what is about no row has no name', () => {
  const [change, before] = [cell('2 st', 2, 'st'), cell('4 st', 4, 'st')];
  const stated: Facts['stated'] = [
    { about: 'avviker', indicators: [0, 0], line: 30 },
    { about: 'andring', now: cell('6 st', 6, 'st'), before, change, percent: cell('50 %', 50), line: 31 },
  ];
  const rows = told({ indicators: [row()], stated });
  assert.equal(rows.filter(([, about]) => about === 'avviker').length, 2);
  assert.deepEqual(
    rows
      .filter(([, about]) => about === 'andring')
      .map(([, , table, name, , , figure]) => [table, name, figure]),
    ['before', 'now', 'change', 'percent'].map((figure) => [null, null, figure]),
  );
});

test('a difference of money says what it is from, and of which year', () => {
  const table = {
    kind: 'driftbudget' as const,
    section: null,
    unit: 'mnkr',
    columns: ['Mnkr', 'Budget'],
    rows: [{ label: 'Hamnar', parent: null, cells: [cell('26,1', 26.1, null)], line: 12 }],
    lines: [11, 12] as [number, number],
  };
  const amount = cell('0,2 mnkr', -0.2, 'mnkr');
  const about = { about: 'belopp', of: 'skillnad', table: 0, row: 0, amount, line: 30 } as const;
  const stated: Facts['stated'] = [
    { ...about, than: 'budget', year: 2021 },
    { ...about, than: 'prognos' },
  ];
  const rows = statementRows(evidence([facts({ tables: [table], stated })]).reports);
  assert.deepEqual(
    rows.map(({ name, value, than, year }) => [name, value, than, year]),
    [
      ['Hamnar', -0.2, 'budget', 2021],
      ['Hamnar', -0.2, 'prognos', null],
    ],
  );
});

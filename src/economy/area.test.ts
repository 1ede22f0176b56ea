import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell, Facts } from '../model.ts';
import { areasOf, relativeDeviation } from './area.ts';
import { operatingOf } from './operating.ts';

const cell = (value: number | null): Cell | null =>
  value === null ? null : { text: String(value), value, unit: 'mnkr', bound: null, line: 5 };
const row = (label: string, values: (number | null)[], parent: string | null = null) => ({
  label,
  parent,
  cells: values.map(cell),
  line: 5,
});
const report = (id: string, type: string, columns: string[], rows: unknown[], kind = 'verksamhetsomraden') =>
  ({
    id,
    type,
    year: 2022,
    tables: [{ kind, section: null, unit: 'mnkr', columns, rows, lines: [1, 9] }],
  }) as unknown as Facts;

const followUp = report(
  'farsta-2022-t1',
  'tertialrapport',
  [
    'Mnkr',
    'Budget',
    'Prognos (före resultatöverföringar)',
    'Prognos (efter resultatöverföringar)',
    'Avvikelse',
  ],
  [
    row('Nämnd och administration', [10, 11, 12, -2]),
    row('varav nyanlända', [0.5, 0, -6, 6], 'Individ- och familjeomsorg'),
    row('Totalt', [20, 20, 21, -1]),
  ],
);
const plan = report(
  'bromma-2022-vp',
  'verksamhetsplan',
  ['mnkr', 'BOKSLUT 2020', 'PROGNOS T2 2021', 'BUDGET 2022'],
  [row('Nämnd- och förvaltningsadministration', [1, 2, 3]), row('Summa', [1, 2, 3]), row('Summa', [4, 5, 6])],
);

test('a follow-up gives budget, forecast after transfers and deviation', () => {
  const area = areasOf(followUp)?.rows[0];
  assert.deepEqual([area?.budget?.value, area?.forecast?.value, area?.deviation?.value], [10, 12, -2]);
});

test('a row that is counted in something else than money is no area', () => {
  const persons = row('Antal årsarbetare', [312, 312, 310, 2]);
  persons.cells.forEach((cell) => cell && (cell.unit = 'årsarbetare'));
  const [table] = followUp.tables;
  const withPersons = { ...followUp, tables: [{ ...table!, rows: [persons, ...table!.rows] }] } as Facts;
  assert.deepEqual(
    areasOf(withPersons)?.rows.map(({ label, row }) => [label, row]),
    areasOf(followUp)?.rows.map(({ label, row }) => [label, row + 1]),
  );
});

test('what the budget is changed by stands between it and the forecast, so that a row adds up', () => {
  const changed = report(
    'farsta-2023-t1',
    'tertialrapport',
    [
      'Mnkr',
      'Budget',
      'Begärda budgetjusteringar',
      'Prestationsförändringar',
      'Prognos (efter resultatöverföringar)',
      'Avvikelse',
    ],
    [row('Förskoleverksamhet', [437.6, 0.3, -29.2, 408.7, 0])],
  );
  const found = areasOf(changed);
  const [area] = found!.rows;
  assert.deepEqual([area?.requested?.value, area?.performance?.value], [0.3, -29.2]);
  assert.ok(found?.afterTransfers);
  assert.equal(areasOf(followUp)?.rows[0]?.performance, null);
  assert.equal(areasOf(plan)?.afterTransfers, false);
});

test('a plan gives the budget of its own year, and only the last of two sums', () => {
  const rows = areasOf(plan)?.rows ?? [];
  assert.deepEqual(
    rows.map((one) => [one.key, one.budget?.value, one.forecast]),
    [
      ['nämnd och administration', 3, null],
      ['totalt', 6, null],
    ],
  );
});

test('tables of income and costs are no tables of areas', () => {
  assert.equal(
    areasOf(report('a-2022-vp', 'verksamhetsplan', ['Förskola', 'Budget 2022'], [row('Netto:', [1])])),
    null,
  );
});

test('what it has cost so far stands beside a forecast, but a year that has ended has only its outcome', () => {
  const columns = (...more: string[]) =>
    areasOf(
      report(
        'farsta-2024-t2',
        'tertialrapport',
        ['Mnkr', 'Budget', ...more, 'Avvikelse'],
        [row('Förskola', [10, 6, 9, 1])],
      ),
    );
  const sofar = columns('Utfall jan–aug', 'Prognos');
  assert.deepEqual(
    [sofar?.basis, sofar?.rows[0]?.outcome?.value, sofar?.rows[0]?.forecast?.value],
    ['prognos', 6, 9],
  );
  const ended = columns('Utfall (före resultatöverföringar)', 'Utfall (efter resultatöverföringar)');
  assert.deepEqual(
    [ended?.basis, ended?.rows[0]?.outcome, ended?.rows[0]?.forecast?.value],
    ['utfall', null, 9],
  );
  assert.ok(ended?.afterTransfers);
});

test('a deviation is not divided by a budget of next to nothing', () => {
  const [first, second] = areasOf(followUp)!.rows;
  assert.equal(relativeDeviation(first!), -20);
  assert.equal(relativeDeviation(second!), null);
});

test('the operating budget is read row by row', () => {
  const facts = report(
    'farsta-2022-t1',
    'tertialrapport',
    [
      'Mnkr',
      'Budget',
      'Begärda budgetjusteringar',
      'Prestations- och omslutningsförändringar',
      'Prognos',
      'Avvikelse',
    ],
    [
      row('Anslag för nämndens verksamhet (netto)', [100, 1, -3, 96, 2]),
      row('Prognos/avvikelse före resultatdispositioner', [null, null, null, null, 2]),
      row('Prognos/avvikelse efter resultatdispositioner', [null, null, null, null, 0]),
    ],
    'driftbudget',
  );
  const found = operatingOf(facts);
  assert.deepEqual(
    [
      [found?.budget?.value, found?.requested?.value, found?.performance?.value],
      [found?.forecast?.value, found?.before?.value, found?.after?.value],
    ],
    [
      [100, 1, -3],
      [96, 2, 0],
    ],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell, Table } from '../model.ts';
import { deviationChart } from './bars.ts';

const cell = (value: number, unit = 'mnkr'): Cell => ({
  text: String(value),
  value,
  unit,
  bound: null,
  line: 7,
});
const row = (label: string, deviation: Cell | null) => ({
  label,
  parent: null,
  cells: [cell(10), deviation],
  line: 7,
});
const report = { id: 'langholmen-2023-t1', source: { kind: 'text', pages: null } } as unknown as Parameters<
  typeof deviationChart
>[0];
const chart = (unit: string, ...rows: Table['rows']) => {
  const table = {
    kind: 'verksamhetsomraden',
    section: null,
    unit,
    columns: ['Mnkr', 'Budget', 'Avvikelse'],
    rows,
    lines: [5, 9],
  } as Table;
  return deviationChart(report, table, 'Avvikelser');
};
const drawn = (...rows: Table['rows']) => chart('mnkr', ...rows)?.bars.map(({ label, y }) => [label, y]);

test('the areas stand from the largest deficit to the largest surplus, sums, parts and zeros left out', () => {
  assert.deepEqual(
    drawn(
      row('Förskola', cell(2)),
      row('Hemtjänst', cell(-3)),
      row('Kultur', cell(0)),
      row('varav bibliotek', cell(1)),
      row('Totalt', cell(-1)),
    ),
    [
      ['Hemtjänst', -3],
      ['Förskola', 2],
    ],
  );
});

test('a row that is counted in something else than money is no bar', () => {
  const persons = { ...row('Antal årsarbetare', cell(-40, 'årsarbetare')), cells: [cell(312, 'årsarbetare'), cell(-40, 'årsarbetare')] }; // prettier-ignore
  assert.deepEqual(drawn(row('Förskola', cell(2)), persons, row('Hemtjänst', cell(-3))), [
    ['Hemtjänst', -3],
    ['Förskola', 2],
  ]);
});

test('fewer than two deviations are no chart', () => {
  assert.equal(drawn(row('Förskola', cell(2)), row('Kultur', null)), undefined);
});

test('bars are as exact as what is printed: thousands of kronor have no decimals, millions may have two', () => {
  const told = (unit: string, high: string, low: string) => {
    const of = (text: string) => ({ ...cell(Number(text.replace(',', '.')), unit), text });
    const made = chart(unit, row('Förskola', of(high)), row('Hemtjänst', of(low)));
    return [made!.lead, ...made!.bars.map(({ value }) => value)].map((each) => each.replace(/\s/g, ' '));
  };
  assert.deepEqual(told('tkr', '250', '-100'), [
    'Störst underskott: Hemtjänst, 100 tkr. Störst överskott: Förskola, 250 tkr.',
    '−100 tkr',
    '+250 tkr',
  ]);
  assert.deepEqual(told('mnkr', '2,25', '-4,5').slice(1), ['−4,50 mnkr', '+2,25 mnkr']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importBody } from '../../fuzz/read-report.ts';

const goal = ['KF:s inriktningsmål: 1. Ett Stockholm för alla', '', 'Uppfylls helt', '', 'KF:s mål för verksamhetsområdet: 1.1 Barn mår bra', '', 'Uppfylls helt', '']; // prettier-ignore

/** The figures of a table's rows, each with its unit. */
function figures(...lines: string[]) {
  const { indicators } = importBody(...goal, ...lines, '').facts;
  return indicators.map(({ cells: { outcome, previousOutcome, target, more } }) => [
    ...[outcome, previousOutcome, target].map((cell) => cell && [cell.value, cell.unit]),
    more.length,
  ]);
}

test('a column of units is the unit of each row’s figures that print none', () => {
  for (const heading of ['Enhet', 'Måttenhet'])
    assert.deepEqual(
      figures(
        `Indikator\t${heading}\tPeriodens utfall\tUtfall VB\tÅrsmål\tPeriod`,
        'Andel nöjda\t%\t49\t48\t50\t2024',
        'Antal bilar\tbilar per dygn\t255\t246 st\t245\t2024',
        'Antal lån\t\t255\t246\t245\t2024',
      ),
      [
        [[49, '%'], [48, '%'], [50, '%'], 0],
        [[255, 'bilar per dygn'], [246, 'st'], [245, 'bilar per dygn'], 0],
        [[255, null], [246, null], [245, null], 0],
      ], // prettier-ignore
    );
});

test('a column that names who answers for a row is no unit', () => {
  const table = ['Indikator\tEnhet\tPeriodens utfall\tÅrsmål\tPeriod', 'Andel nöjda\tJobbtorg\t49\t50\t2024'];
  assert.deepEqual(figures(...table), [[[49, null], null, [50, null], 1]]);
});

test('a unit in a cell of its own beside its figure is the figure’s, whether its column is headed or not', () => {
  const heads = [
    'Indikator\tPeriodens utfall\t\tUtfall VB\t\tÅrsmål\t\tPeriod',
    'Indikator\tPeriodens utfall\tEnhet\tUtfall VB\tEnhet\tÅrsmål\tEnhet\tPeriod',
  ];
  for (const head of heads)
    assert.deepEqual(
      figures(head, 'Andel nöjda\t49\t%\t48\t%\t50\t%\t2024', 'Antal lån\t255\tst\t246\tst\t\t\t2024'),
      [
        [[49, '%'], [48, '%'], [50, '%'], 0],
        [[255, 'st'], [246, 'st'], null, 0],
      ], // prettier-ignore
    );
});

test('a period is no unit, though a row of icons puts it beyond the headings', () => {
  const { indicators } = importBody(...goal, 'Indikator\tÅrsmål\tKF:s årsmål\tPeriodicitet', '\tAndel nöjda\t5,1 %\t4,8\tÅr', '').facts; // prettier-ignore
  const [{ cells, periodicity }] = indicators as [(typeof indicators)[0]];
  assert.deepEqual([cells.target?.text, cells.councilTarget?.text, periodicity], ['5,1 %', '4,8', 'År']);
});

test('a unit that a page’s columns put before the next figure goes back', () => {
  assert.deepEqual(
    figures(
      'Indikator\tPeriodens utfall\tUtfall 2023\tVB\tÅrsmål\tPeriod',
      'Andel nöjda\t49\t%\t48\t% 50 %\t2024',
    ),
    [[[49, '%'], [48, '%'], [50, '%'], 0]],
  );
});

test('a word without a heading behind figures is no unit of theirs', () => {
  const table = ['Indikator\tPeriodens utfall\t\tÅrsmål\tPeriod', 'Antal lån\t49\tökar\t50\t2024'];
  assert.deepEqual(figures(...table), [[[49, null], null, [50, null], 1]]);
});

test('a unit alone in a column of figures is of the figure before it', () => {
  assert.deepEqual(
    figures(
      'Indikator\tPeriodens utfall\tUtfall VB\tÅrsmål\tKF:s årsmål\tPeriod',
      'Andel nöjda\t49 %\t\t50\t%\t2024',
      'Antal lån\t255 st\t246 st\t245 st\t\t2024',
    ),
    [
      [[49, '%'], null, [50, '%'], 0],
      [[255, 'st'], [246, 'st'], [245, 'st'], 0],
    ], // prettier-ignore
  );
});

test('units of money in cells beside their figures are the figures’, in the words of each', () => {
  const { tables, doubts } = importBody(
    ...goal,
    'Uppföljning av ekonomi',
    '',
    '\tBudget\t\tPrognos\t\tAvvikelse\t',
    'Kostnader\t900,0\tmnkr\t905,0\tmnkr\t-5,0\tmnkr',
    'Intäkter\t-100,0\tmnkr\t(98,0)\tmnkr\t-2 000\ttkr',
    'Netto\t800,0\tmnkr\t807,0\tmnkr\t\t',
    '',
  ).facts;
  assert.deepEqual(doubts, []);
  assert.deepEqual(
    tables.map(({ columns, rows }) => [columns, ...rows.map(({ cells }) => cells.map((each) => each && [each.value, each.unit]))]), // prettier-ignore
    [
      [
        ['', 'Budget', 'Prognos', 'Avvikelse'],
        [[900, 'mnkr'], [905, 'mnkr'], [-5, 'mnkr']],
        [[-100, 'mnkr'], [-98, 'mnkr'], [-2000, 'tkr']],
        [[800, 'mnkr'], [807, 'mnkr'], null],
      ],
    ], // prettier-ignore
  );
});

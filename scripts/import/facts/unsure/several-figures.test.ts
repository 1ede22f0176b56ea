import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importBody } from '../../../fuzz/read-report.ts';

const head = 'Indikator\tPeriodens utfall\tUtfall VB 2022\tPrognos helår\tÅrsmål\tPeriod';

/** What is in doubt of each row of indicators: the cell, and what may stand in it. */
function doubtsOf(...rows: string[]) {
  const { facts } = importBody('KF:s inriktningsmål: 1. En stad', '', head, ...rows);
  return facts.indicators.map(({ name, cells, doubts }) => [
    name,
    cells.target?.value ?? null,
    Object.fromEntries(doubts.map(({ cell, candidates }) => [cell, candidates.join(' / ')])),
  ]);
}

test('rows run together are in doubt, and what the next row lacks', () => {
  assert.deepEqual(
    doubtsOf(
      'Andel lagade staket\t1 282 kr\t13 % 1 373 kr\tÖkning 1 343 kr\t15 %\tTertial 1 2024',
      'Kostnad per brygga\t\t\t\t1 300 kr\tTertial 1 2024',
      'Andel tysta fläktar\t81 %\t80 %\t85 %\t90 %\tTertial 1 2024',
    ),
    [
      [
        'Andel lagade staket',
        null,
        {
          previousOutcome: '13 % / 1 373 kr',
          forecast: '1 343 kr / Ökning',
          outcome: '1 282 kr',
          target: '15 %',
          name: 'Andel lagade staket',
        },
      ],
      [
        'Kostnad per brygga',
        1300,
        { previousOutcome: '13 % / 1 373 kr', forecast: '1 343 kr / Ökning', outcome: '1 282 kr' },
      ],
      ['Andel tysta fläktar', 90, {}],
    ],
  );
});

test('a figure of the row below, whose cell there begins in its midst, puts the whole row in doubt', () => {
  const [first] = doubtsOf(
    'Inköpt plast\t1,92 kg CO2\t33,94 ton 2,23 kg CO2\t32 ton\t31 ton\tTertial 1 2024',
    'Klimatpåverkan\tper kg livsmedel\tper kg livsmedel\tper kg livsmedel\t1,9\tTertial 1 2024',
  );
  assert.deepEqual(first!.slice(1), [
    null,
    {
      previousOutcome: '33,94 ton / 2,23 kg CO2',
      outcome: '1,92 kg CO2',
      forecast: '32 ton',
      target: '31 ton',
    },
  ]);
});

test('a figure that is struck out, and one in brackets, stand in the one cell', () => {
  assert.deepEqual(
    doubtsOf('Antal bryggor\t~~12~~ 14\t8,0 (-9,0)\t13\t15\tTertial 1 2024').map((row) => row.slice(1)),
    [[15, { outcome: '12 / 14', previousOutcome: '8,0 / (-9,0)' }]],
  );
});

test('a day and a span are no several figures', () => {
  assert.deepEqual(doubtsOf('Antal bryggor\t2023-03-31\t85%-90%\t13\t15\tTertial 1 2024')[0]?.[2], {});
});

test('a bare figure behind a unit is the next cell’s, or a mark whose note stands below', () => {
  const row = 'Antal bryggor\t1 486 st 1\t487 st\t1 490 st\t1 500 st\tTertial 1 2024';
  assert.deepEqual(doubtsOf(row).map((each) => each.slice(1)), [[null, { outcome: '1 486 st / 1', previousOutcome: '487 st', forecast: '1 490 st', target: '1 500 st' }]]); // prettier-ignore
  assert.deepEqual(doubtsOf(row, '1 Avser bryggor i egen regi.').map((each) => each.slice(1)), [[1500, {}]]); // prettier-ignore
});

test('thousands that stand in the cell before may be those of any row', () => {
  const row = 'Antal bryggor\t1 486 st\t6 1\t487 st\t1 500 st\tTertial 1 2024';
  const whole = 'Antal båtar\t1 486 st\t6 st\t487 st\t1 500 st\tTertial 1 2024';
  assert.deepEqual(Object.keys(doubtsOf(row, whole)[0]![2]!), [
    'previousOutcome',
    'outcome',
    'forecast',
    'target',
  ]);
  const other = 'Antal bryggor\t1 486 st\t6 1\t87 st\t1 500 st\tTertial 1 2024';
  assert.deepEqual(Object.keys(doubtsOf(other, whole)[0]![2]!), ['previousOutcome']);
  const { facts } = importBody(
    'KF:s inriktningsmål: 1. En stad',
    '',
    'Uppföljning av driftbudget',
    '',
    'Mnkr\tBudget\tJusteringar\tPrognos\tAvvikelse',
    'Kostnader\t1 812,4\t6,2\t1 824,1\t-5,5',
    'Netto\t1 597,7\t6,2 1\t607,8\t-3,9',
  );
  assert.deepEqual(facts.tables[0]?.rows[1]?.cells.map((cell) => cell?.value), [null, null, null, null]); // prettier-ignore
});

test('a figure beside that of one sex alone may be of either, and of the other none is told', () => {
  const [row] = doubtsOf('Andel badande hundar\t82 % Kvinnor 84 %\t80 %\t85 %\t90 %\tTertial 1 2024');
  const both = '82 % / 84 %';
  assert.deepEqual(row, [
    'Andel badande hundar',
    90,
    { outcome: both, outcomeWomen: both, outcomeMen: both },
  ]);
});

test('figures of the sexes in a cell are no other cell’s', () => {
  const [row] = doubtsOf(
    'Andel badande hundar\t82 %\t81 % Kvinnor 83 % Män 79 %\t85 %\t90 %\tTertial 1 2024',
  );
  const both = '81 % / 83 % / 79 %';
  assert.deepEqual(row, ['Andel badande hundar', 90, { previousOutcome: both, outcomeWomen: both, outcomeMen: both }]); // prettier-ignore
});

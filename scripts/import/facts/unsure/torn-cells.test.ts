import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importBody } from '../../../fuzz/read-report.ts';

const head = 'Indikator\tPeriodens utfall\tÅrsmål\tKF:s årsmål\tPeriod';

/** What is in doubt of each of some rows. */
function doubtsOf(...rows: string[]) {
  const { facts } = importBody('KF:s inriktningsmål: 1. En stad', '', head, ...rows);
  return facts.indicators.map(({ doubts }) => doubts.map(({ cell, candidates }) => [cell, ...candidates]));
}

test('words of two targets in one cell are in doubt, with the end of the second below; whole targets and other words are not', () => {
  assert.deepEqual(
    doubtsOf(
      'Antal lagade bänkar\t15 st\t16 st\tÖkning Tas fram av\tTertial 1 2024',
      'Antal målade staket\t23 st\t24 st\tnämnd/styrelse\tTertial 1 2024',
      'Antal nya bryggor\t23 st\t24 st\t\tTertial 1 2024',
      'Antal lagade bryggor\t23 st\t24 st\tTas fram av nämnd\tTertial 1 2024',
      'Antal nya båtar\t23 st\t24 st\tEfter beslut\tTertial 1 2024',
    ),
    [[['councilTarget', 'Ökning', 'Tas fram av']], [['councilTarget', 'nämnd/styrelse']], [], [], []],
  );
});

test('the end of a figure is in doubt, and so is the cell above that it may be the end of', () => {
  assert.deepEqual(
    doubtsOf(
      'Antal nya bryggor\t2,20 kg\t24 st\t25 st\tTertial 1 2024',
      'Klimatpåverkan\tCO2 per kg livsmedel\tGWh\t5,2\tTertial 1 2024',
    ),
    [
      [['outcome', '2,20 kg']],
      [
        ['outcome', 'CO2 per kg livsmedel'],
        ['target', 'GWh'],
      ],
    ],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importBody } from '../../../fuzz/read-report.ts';

const head = 'Indikator\tPeriodens utfall\tÅrsmål\tKF:s årsmål\tPeriod';

test('words of two targets in one cell, the end of one, and a unit alone are in doubt; whole targets and other words are not', () => {
  const { facts } = importBody(
    'KF:s inriktningsmål: 1. En stad',
    '',
    head,
    'Antal lagade bänkar\t15 st\t16 st\tÖkning Tas fram av\tTertial 1 2024',
    'Antal målade staket\t23 st\t24 st\tnämnd/styrelse\tTertial 1 2024',
    'Antal lagade bryggor\t23 st\t24 st\tTas fram av nämnd\tTertial 1 2024',
    'Köpt el\t5,3 GWh\tGWh\t5,2 GWh\tTertial 1 2024',
    'Antal nya bryggor\t23 st\t24 st\tMinskning\tTertial 1 2024',
    'Antal nya båtar\t23 st\t24 st\tEfter beslut\tTertial 1 2024',
  );
  assert.deepEqual(
    facts.indicators.map(({ doubts }) => doubts.map(({ cell, candidates }) => [cell, ...candidates])),
    [
      [['councilTarget', 'Ökning', 'Tas fram av']],
      [['councilTarget', 'nämnd/styrelse']],
      [],
      [['target', 'GWh']],
      [],
      [],
    ],
  );
});

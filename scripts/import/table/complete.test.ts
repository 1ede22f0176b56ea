import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importBody } from '../../fuzz/read-report.ts';
import { councilGoal } from '../../fuzz/report.ts';

/** The names of a table's rows without a column of periods, and their figures. */
function read(...rows: string[]) {
  const { facts } = importBody(councilGoal, '', 'Indikator\tUtfall\tUtfall kvinnor\tÅrsmål', ...rows);
  return facts.indicators.map(({ name, cells: { outcome, outcomeWomen, target } }) => [
    name,
    ...[outcome, outcomeWomen, target].map((cell) => cell?.value ?? null),
  ]);
}

test('figures that narrow columns broke at their thousands are one row with its name’s lines', () => {
  assert.deepEqual(
    read('Antal båtar vid\t12\t\t11', 'kajen\t340 st\t45 st\t980 st', 'Antal hundar\t5 st\t3 st\t6 st'),
    [
      ['Antal båtar vid kajen', 12340, 45, 11980],
      ['Antal hundar', 5, 3, 6],
    ],
  );
});

test('rows stay rows where not all figures above may go on below', () => {
  assert.deepEqual(read('Antal båtar\t12\t\t11', 'kajer\t340\t\t9').length, 2);
  assert.deepEqual(read('Antal båtar\t12\t\t11', 'Antal kajer\t340\t\t980').length, 2);
});

test('rows stay rows where the lower may be a part of one above', () => {
  for (const part of ['varav jollar', 'kvinnor', '– kvinnor'])
    assert.equal(read('Antal båtar\t12\t\t11', `${part}\t340 st\t\t980 st`).length, 2, part);
  const rows = ['Antal båtar\t12 340\t\t11 980', 'jollar\t12\t\t11', 'kajaker\t340 st\t\t980 st'];
  assert.equal(read(...rows).length, 3);
  assert.equal(read('Antal båtar\t250\t\t300', 'i hamnen\t100\t\t120').length, 2);
});

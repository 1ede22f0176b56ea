import assert from 'node:assert/strict';
import { test } from 'node:test';
import { councilGoal } from '../../fuzz/report.ts';
import { importBody } from '../../fuzz/read-report.ts';

/** The figures of one row under a header: the columns' and those of unknown columns, each with the unit it has. */
function unitsOf(header: string, row: string) {
  const { facts, messages } = importBody(councilGoal, '', header, row);
  const { more, ...own } = facts.indicators[0]!.cells;
  const cells = [...Object.values(own), ...more.map(({ cell }) => cell)];
  const units = cells.flatMap((cell) => (cell ? [[cell.text, cell.unit]] : []));
  return { units, messages: messages.map(String) };
}

test('a column of something else takes no unit from its row, and gives none', () => {
  for (const [heading, text, unit] of [['Antal svar', '350', null], ['Kostnad tkr', '1 350', null], ['Mätperiod', '2024', null], ['Antal svar', '350 st', 'st']] as const)
    assert.deepEqual(
      unitsOf(`Indikator\tPeriodens utfall\t${heading}\tÅrsmål\tPeriod`, `Andel nöjda\t71 %\t${text}\t75\t2023`).units,
      [['71 %', '%'], ['75', '%'], [text, unit]],
    );
}); // prettier-ignore

test('an outcome of another year takes the unit of its row', () => {
  const header = 'Indikator\tÅrets utfall\tUtfall 2022\tUtfall 2021\tPrognos T2\tÅrsmål\tPeriod';
  assert.deepEqual(unitsOf(header, 'Andel A\t5 %\t4\t3\t2\t6\t2023').units.map(([, unit]) => unit), ['%', '%', '%', '%', '%']); // prettier-ignore
});

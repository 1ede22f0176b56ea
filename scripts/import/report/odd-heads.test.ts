import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importBody } from '../../fuzz/read-report.ts';
import { councilGoal } from '../../fuzz/report.ts';

const period = 'Tertial 1 2023';
const rowOf = (...lines: string[]) => importBody(councilGoal, '', ...lines).facts.indicators[0]!;

test('what stands in a column without a heading is in doubt', () => {
  const { cells, doubts } = rowOf('Indikator\tPeriodens utfall\t\tÅrsmål\tPeriod', `Antal bad\t8 st\t7 st\t5 st\t${period}`); // prettier-ignore
  assert.deepEqual([cells.outcome?.value, cells.target?.value, cells.more[0]?.cell.value], [8, 5, null]);
  assert.deepEqual(doubts.map(({ cell, candidates }) => [cell, candidates]), [['kolumn 3', ['7 st']]]); // prettier-ignore
});

test('a light there is no figure, nor the end of a name', () => {
  const { doubts } = rowOf(
    'Indikator\t\tPeriodens utfall\tÅrsmål\tPeriod',
    `Antal bad\t●\t8 st\t5 st\t${period}`,
  );
  assert.deepEqual(doubts, []);
  assert.equal(
    rowOf('Indikator\tPeriodens utfall\tÅrsmål\tPeriod', `Antal bad ●\t8 st\t5 st\t${period}`).name,
    'Antal bad',
  );
});

test('an unknown heading of the report’s year may be the outcome’s', () => {
  const { cells, doubts } = rowOf('Indikator\tT1 2022\tT1 2023\tÅrsmål 2023', 'Antal bad\t8 st\t7 st\t5 st');
  assert.deepEqual([cells.outcome, cells.target?.value], [null, 5]);
  assert.deepEqual(doubts.map(({ cell, candidates }) => [cell, candidates]), [['outcome', ['7 st']]]); // prettier-ignore
});

test('a note right below a table is no end of its last name', () => {
  for (const [mark, text] of [
    ['**', '** Endast vuxna.'],
    ['', 'Obs! Endast vuxna'],
    ['', 'a) Endast vuxna.'],
  ])
    assert.equal(
      rowOf('Indikator\tPeriodens utfall\tÅrsmål\tPeriod', `Antal bad ${mark}\t8 st\t5 st\t${period}`, text!)
        .name,
      'Antal bad',
    );
  const bold = rowOf('**Indikator**\t**Periodens utfall **\t**Årsmål**\t**Period**', `**Antal bad **\t**8 st**\t5 st\t${period}`); // prettier-ignore
  assert.deepEqual([bold.name, bold.note, bold.cells.outcome?.value], ['Antal bad', undefined, 8]);
});

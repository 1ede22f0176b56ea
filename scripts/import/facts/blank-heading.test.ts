import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importBody } from '../../fuzz/read-report.ts';
import { activityHeader, boardGoal, councilGoal, indicatorHeader } from '../../fuzz/report.ts';
import { blankHeading } from './blank-heading.ts';

test('a line that heads a table whole, its cells parted by blanks', () => {
  assert.equal(blankHeading('  Indikator   Periodens utfall   Årsmål   Period'), 'Indikator');
  assert.equal(blankHeading('Aktivitet  Startdatum  Slutdatum  Avvikelse'), 'Aktivitet');
  assert.equal(blankHeading('Mnkr     Budget   Prognos'), 'Mnkr');
  for (const line of ['Indikator', 'Aktivitet   sidan 4', 'Indikator Periodens utfall Period', activityHeader, 'Mnkr   se nedan'])
    assert.equal(blankHeading(line), null, line); // prettier-ignore
});

test('tables whose tabs became as many blanks each are a message and a doubt each, or they are read', () => {
  const lines = [
    indicatorHeader,
    'Antal odlingslådor\t31 st\t\t\t27 st\t33 st\t35 st\tÖkning\tTertial 1 2023',
    'Andel nöjda besökare i parkleken\t\t\t\t\t81 %\t82 %\t\t2023',
    '',
    boardGoal,
    '',
    activityHeader,
    'Måla om bryggan\t2023-03-01\t2023-06-30\t',
    'Bjuda in till samråd\t\t2023-09-30\t',
  ];
  for (const width of [2, 3, 4, 8]) {
    const blanks = lines.map((line) => line.replaceAll('\t', ' '.repeat(width)));
    const { facts, messages } = importBody(councilGoal, '', ...blanks);
    const doubts = facts.doubts.filter((each) => 'cell' in each && each.cell === 'tables');
    const empty = messages.filter(({ ruleId }) => ruleId === 'table-empty');
    assert.deepEqual(
      empty.map(({ line }) => line),
      doubts.map(({ reason }) => Number(/\d+/.exec(reason)?.[0])),
    );
    const lost = (facts.indicators.length ? 0 : 1) + (facts.activities.length ? 0 : 1);
    assert.equal(empty.length, lost, `${width} blanks`);
  }
});

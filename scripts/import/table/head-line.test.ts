import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importBody } from '../../fuzz/read-report.ts';
import { activityHeader, boardGoal, councilGoal, indicatorHeader } from '../../fuzz/report.ts';
import { headLine } from './head-line.ts';
import { heads } from '../report/fixtures/heads.ts';

test('a line that heads a table, whatever parts its headings', () => {
  const told = (line: string) => Object.values(headLine(line, heads) ?? {});
  assert.deepEqual(told(activityHeader), ['activity', 'Aktivitet', 'tabs']);
  assert.deepEqual(told('Mnkr\tBudget\tPrognos'), ['figures', 'Mnkr', 'tabs']);
  assert.deepEqual(told('  Indikator   Periodens utfall   Årsmål   Period'), ['indicator', 'Indikator', 'blanks']); // prettier-ignore
  assert.deepEqual(told('Mnkr     Budget   Prognos'), ['figures', 'Mnkr', 'blanks']);
  assert.deepEqual(told('Indikator Periodens utfall Period'), ['indicator', 'Indikator', 'words']);
  assert.deepEqual(told('"Indikator","Utfall","Årsmål"'), ['indicator', 'Indikator', 'words']);
  assert.deepEqual(told('Indikator|Utfall|Årsmål'), ['indicator', 'Indikator', 'words']);
  assert.deepEqual(told('Mnkr Budget 2024 Prognos (före resultatöverföringar) Avvikelse'), ['figures', 'Mnkr', 'words']); // prettier-ignore
  assert.deepEqual(told('Tkr Budget Prognos Just Avv'), ['figures', 'Tkr', 'words']);
  assert.deepEqual(told('Verksamhet Budget Prognos Avvikelse'), ['figures', 'Verksamhet', 'words']);
  for (const line of ['Verksamhet Budget Prognos', 'Tkr Just Budget Ny Prognos Avv', 'Indikator', 'Aktivitet   sidan 4', 'Mnkr   se nedan', 'Mnkr Budget', 'Tkr budget för året'])
    assert.equal(headLine(line, heads), null, line); // prettier-ignore
});

test('years side by side head outcomes beside a target, where names are headed', () => {
  assert.equal(headLine('Indikator 2022 2023 2024 Mål 2024 Uppnått', heads)?.kind, 'indicator');
  for (const text of [
    'Indikator 2022',
    'Budget 2022 2023 2024 Mål 2024',
    'Indikator för målen 2022 och 2023 som gäller',
  ])
    assert.equal(headLine(text, heads), null, text);
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
      doubts.map((each) => 'line' in each && each.line),
    );
    const lost = (facts.indicators.length ? 0 : 1) + (facts.activities.length ? 0 : 1);
    assert.equal(empty.length, lost, `${width} blanks`);
  }
});

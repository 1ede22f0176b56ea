import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from './import-report.ts';
import { importBody } from './fuzz/read-report.ts';
import { activityHeader, boardGoal, councilGoal, indicatorHeader, report } from './fuzz/report.ts';
import { loadKnowledge } from './knowledge.ts';
import { Refusal } from './problem.ts';
import { readText } from './read.ts';

const knowledge = loadKnowledge();
const importText = (text: string) =>
  importSource(readText('report.txt', new TextEncoder().encode(text)), knowledge).facts;
const row = '81 st\t\t\t79 st\t82 st\t85 st\t86 st\tTertial 1 2023';

test('a thousand over two lines, with its unit on the second, is one figure and no row of its own', () => {
  const { facts } = importBody(
    councilGoal,
    '',
    indicatorHeader,
    'Antal besök\t12\t\t\t11\t12\t12\t12\tTertial',
    '\t340 st\t\t\t980 st\t500 st\t600 st\t700 st\t1 2023',
  );
  assert.deepEqual(
    facts.indicators.map(({ name, cells, period }) => [
      name,
      cells.outcome?.value,
      cells.councilTarget?.value,
      period,
    ]),
    [['Antal besök', 12340, 12700, 'Tertial 1 2023']],
  );
});

test('the rest of a name below a page break is its own where the name ends in the midst; else it is in doubt', () => {
  const names = (...rest: string[]) =>
    importBody(
      councilGoal,
      '',
      indicatorHeader,
      `Antal besök i parker och\t${row}`,
      '',
      'Sida 3 (9)',
      '',
      ...rest,
    ).facts.indicators;
  assert.deepEqual(
    names('lekplatser').map(({ name }) => name),
    ['Antal besök i parker och lekplatser'],
  );
  assert.deepEqual(
    names('Texten fortsätter här.').flatMap(({ doubts }) => doubts.map(({ cell }) => cell)),
    ['name'],
  );
});

test('figures without a label below some of a row’s are in doubt', () => {
  const { facts } = importBody(
    councilGoal,
    '',
    'Uppföljning av ekonomi',
    '',
    'Mnkr\tBudget\tPrognos',
    'Äldreomsorg\t1 0\t1 010,1',
    '\t19,5\t',
    'Totalt\t1 019,5\t1 010,1',
  );
  assert.deepEqual(
    facts.doubts.flatMap((each) => ('cell' in each ? [[each.cell, each.candidates]] : [])),
    [['tables/0', ['1 019,5', '19,5']]],
  );
});

test('a table whose columns are lost among others is in doubt', () => {
  const { facts } = importBody(
    councilGoal,
    '',
    indicatorHeader,
    `Antal besök\t${row}`,
    '',
    boardGoal,
    '',
    'Indikator',
    'Periodens utfall',
    'Årsmål',
    'Period',
    'Andel glada',
    '44 %',
    '50 %',
    'Tertial 1 2023',
  );
  assert.deepEqual(
    facts.doubts.map((each) => ('cell' in each ? each.cell : each.about)),
    ['tables'],
  );
});

test('a dash for a period leaves the cells, a date under Avvikelse the dates, a note beside a date the day', () => {
  const { facts } = importBody(
    councilGoal,
    '',
    indicatorHeader,
    'Antal besök\t81 st\t\t\t79 st\t82 st\t85 st\t86 st\t-',
    '',
    activityHeader,
    'Plantera\t2023-01-01 *\t2023-06-30\t2023-12-31',
  );
  const [{ cells, doubts }] = facts.indicators as [(typeof facts.indicators)[0]];
  assert.deepEqual(
    [cells.outcome?.value, cells.councilTarget?.value, doubts.map(({ cell }) => cell)],
    [81, 86, ['period']],
  );
  assert.deepEqual(
    facts.activities.map(({ start, startText, end, deviation }) => [start, startText, end, deviation]),
    [['2023-01-01', '2023-01-01 *', '2023-06-30', true]],
  );
});

test('a date far from the report’s year is in doubt; a day with strokes is no telephone', () => {
  const { date, doubts } = importText(`2042-01-01\n${report(councilGoal)}`);
  assert.deepEqual(
    [date, doubts.map((each) => ('cell' in each ? [each.cell, each.candidates] : []))],
    [null, [['date', ['2042-01-01']]]],
  );
  const { facts } = importBody(boardGoal, '', activityHeader, 'Plantera\t01/02/2023\t2023-06-30\t');
  assert.equal(facts.activities[0]?.startText, '01/02/2023');
});

test('another city’s report is refused, whatever its boards are called', () => {
  assert.throws(
    () =>
      importText(
        `Göteborgs Stad\n${report(councilGoal, 'Tertialrapport 1 2023 för Angereds stadsdelsnämnd')}`,
      ),
    Refusal,
  );
  assert.equal(importText(`Stockholms stad\n${report(councilGoal)}`).district, 'bromma');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { activityHeader, boardGoal, councilGoal, indicatorHeader } from '../../fuzz/report.ts';
import { importBody } from '../../fuzz/read-report.ts';

test('an unknown column is kept under its heading, with the row’s unit', () => {
  const header = 'Indikator\tÅrets utfall\tUtfall 2022\tUtfall 2021\tPrognos T2\tÅrsmål\tKF:s årsmål\tPeriod';
  const { facts } = importBody(councilGoal, '', header, 'Andel A\t5 %\t4 %\t3\t2 %\t6 %\töka\t2023');
  const [only] = facts.indicators;
  assert.equal(only?.cells.previousOutcome?.text, '4 %');
  assert.equal(only?.previousYear, 2022);
  assert.deepEqual(
    only?.cells.more.map(({ column, cell }) => [column, cell.value, cell.unit, cell.unitFrom]),
    [
      ['Utfall 2021', 3, '%', 'row'],
      ['Prognos T2', 2, '%', undefined],
    ],
  );
});

test('a unit that its label stands with below a name is of its figures, and none of the name', () => {
  const header = 'Indikator\tÅrets utfall\tFöregående utfall\tÅrsmål\tPeriod';
  for (const lines of [
    ['Antal båtar per hamn Enhet: båtar/hamn\t5\t4\t6\t2023'],
    ['Antal båtar per hamn\t5\t4\t6\t2023', 'Enhet: båtar/hamn\t\t\t\t'],
  ]) {
    const { facts } = importBody(councilGoal, '', header, ...lines);
    assert.deepEqual(
      facts.indicators.map(({ name, cells }) => [name, cells.outcome?.unit, cells.previousOutcome?.text]),
      [['Antal båtar per hamn', 'båtar/hamn', '4']],
    );
  }
});

test('a cell takes the unit of its row only where the row has one', () => {
  const { facts } = importBody(councilGoal, '', indicatorHeader, 'Antal barn\t14,3 barn/avd.\t\t\t\t15 st\t15\t15\tTertial 1 2023'); // prettier-ignore
  assert.equal(facts.indicators[0]?.cells.target?.unit, null);
});

test('a line over a table’s columns that names a goal of the report is no row: those below it stand under the goal', () => {
  const { facts } = importBody(
    councilGoal,
    boardGoal,
    '',
    indicatorHeader,
    'Antal A\t5 st\t\t\t4 st\t6 st\t6 st\t6 st\t2023',
    '1.1 Barn växer\t\t\t\t\t\t\t\t',
    'Antal B\t5 st\t\t\t4 st\t6 st\t6 st\t6 st\t2023',
    'Ett mål som rapporten inte har\t\t\t\t\t\t\t\t',
  );
  const [council, board] = facts.goals;
  assert.deepEqual(
    facts.indicators.map(({ name, goal }) => [name, goal]),
    [['Antal A', board!.id], ['Antal B', council!.id], ['Ett mål som rapporten inte har', council!.id]], // prettier-ignore
  );
  assert.deepEqual(facts.owners.find(([first]) => first === facts.indicators[0]!.lines[1] + 1)?.[2], 'goals/0'); // prettier-ignore
});

test('a row without a period is in doubt, with a message at its last cell', () => {
  const { facts, messages } = importBody(
    councilGoal,
    '',
    indicatorHeader,
    'Antal A\t5 st\t\t\t4 st\t6 st\t6 st\t6 st\t',
  );
  assert.deepEqual(facts.indicators[0]?.doubts.map((each) => each.cell), ['period']); // prettier-ignore
  assert.equal(facts.indicators[0]?.cells.councilTarget?.text, '6 st');
  assert.deepEqual(messages.map(String), ['report.txt:8:37: Unexpected row without a period, expected one in its last cell: compare with the original']); // prettier-ignore
});

test('a table without a column of periods has no doubts about them', () => {
  const header = 'Indikator\tUtfall 2023\tUtfall 2022\tÅrsmål\tKF:s årsmål';
  const { facts } = importBody(councilGoal, '', header, 'Antal A\t5\t4\t6\t', 'Antal B\t5\t4\t6\t6');
  assert.deepEqual(facts.indicators.map((each) => [each.name, each.doubts.length, each.period]), [['Antal A', 0, null], ['Antal B', 0, null]]); // prettier-ignore
});

test('a row of more cells than its header: no cell is guessed, the message has line and column', () => {
  const { facts, messages } = importBody(councilGoal, '', 'Indikator\tÅrsmål\tKF:s årsmål\tPeriod', 'Antal A\t1\t2\t3\t2023'); // prettier-ignore
  const [only] = facts.indicators;
  assert.deepEqual([only?.cells.target, only?.cells.councilTarget], [null, null]);
  assert.deepEqual(only?.doubts[0]?.candidates, ['1', '2', '3']);
  assert.equal(
    String(messages[0]),
    'report.txt:8:9: Unexpected 5 cells, expected 4: in doubt under which headings they belong; compare with the original',
  );
  assert.equal(messages[0]?.ruleId, 'table-columns');
});

test('periods and periodicities', () => {
  const period = (text: string) => importBody(councilGoal, '', indicatorHeader, `Antal A\t5\t\t\t4\t6\t6\t6\t${text}`).facts.indicators[0]?.period; // prettier-ignore
  for (const text of ['Tertial 2 2023', 'T2 2023', '2023', 'Helår 2023', 'Halvår 1 2023', 'jan-aug 2023'])
    assert.equal(period(text), text);
  const { facts } = importBody(
    councilGoal,
    '',
    'Indikator\tÅrsmål\tKF:s årsmål\tPeriodicitet',
    'Antal A\t1\töka\tÅr',
  );
  assert.deepEqual([facts.indicators[0]?.period, facts.indicators[0]?.periodicity], [null, 'År']);
});

test('activities: dates of their own, not of the name; status, deviation, a day that no calendar has', () => {
  const { facts, text, messages } = importBody(
    boardGoal,
    '',
    activityHeader,
    '✓ Följa plan (2021-01-01 till 2026-12-31)\t2023-01-01\t2023-12- 31\t',
    '▶ Öppna\t2023-01-01\t2023-02-31\tFörsenad',
    'Utan datum\t\t\t',
  );
  assert.deepEqual(
    facts.activities.map((each) => [each.start, each.end, each.status, each.deviation]),
    [
      ['2023-01-01', '2023-12-31', 'klar', false],
      ['2023-01-01', null, 'pagar', true],
      [null, null, null, false],
    ],
  );
  assert.deepEqual(facts.activities.map((each) => each.name).slice(1), ['Öppna', 'Utan datum']);
  assert.deepEqual(text.deviations.map((each) => each.text), ['Försenad']); // prettier-ignore
  assert.deepEqual(facts.doubts.map((each) => 'cell' in each && [each.cell, each.candidates]), [['activities/1', ['2023-02-31']]]); // prettier-ignore
  assert.equal(messages[0]?.ruleId, 'date');
});

test('two days in one cell are the start and the end', () => {
  const { facts } = importBody(boardGoal, '', 'Aktivitet\tStart\tSlut\tStatus', 'Måla bänkar\t2023-01-01 2023-06-30\tKlar\t'); // prettier-ignore
  const [only] = facts.activities;
  assert.deepEqual([only?.start, only?.end, only?.status], ['2023-01-01', '2023-06-30', 'klar']);
});

test('a figure that the analysis states where the cell is empty or differs', () => {
  const { facts } = importBody(councilGoal, '', indicatorHeader, 'Andel A\t\t\t\t81 %\t\t90 %\t90 %\t2023', 'Analys Periodens utfall är 84,3 %. Det är bra.\t\t\t\t\t\t\t\t'); // prettier-ignore
  assert.deepEqual(facts.mentions.map((each) => [each.indicator, each.cell, each.value, each.unit]), [[0, 'outcome', 84.3, '%']]); // prettier-ignore
});

test('a row without a name is kept, in doubt', () => {
  const { facts, messages } = importBody(councilGoal, '', indicatorHeader, 'Antal A\t5\t\t\t4\t6\t6\t6\t2023', '●\t5\t\t\t4\t6\t6\t6\t2023'); // prettier-ignore
  assert.deepEqual(facts.indicators[1]?.doubts.map((each) => each.cell), ['name']); // prettier-ignore
  assert.equal(messages[0]?.ruleId, 'table-name');
});

test('how far a figure lies from another, or a part of a count, is no outcome', () => {
  const told = (analysis: string) =>
    importBody(councilGoal, '', indicatorHeader, 'Andel nöjda\t\t\t\t79 %\t\t85 %\t86 %\tTertial 1 2023', `Analys ${analysis}\t\t\t\t\t\t\t\t`).facts.mentions.map(({ text }) => text);
  for (const each of ['Utfallet är 12 procent lägre än i fjol.', 'Utfallet är 3 barn färre än målet.', 'Utfallet är 2 procent under årsmålet.', 'Utfallet var 1 av 4 enheter.', 'Utfallet är 87 procent bland flickor och 67 procent bland pojkar.', 'Utfallet var 81 procent för män.'])
    assert.deepEqual(told(each), [], each);
  assert.deepEqual(told('Utfallet är 84 procent under perioden.'), ['84 procent']);
}); // prettier-ignore

test('a comment beside an activity is its text, and its figures are not lost', () => {
  const head = 'Aktivitet\tStartdatum\tSlutdatum\tAvvikelse\tKommentar';
  const { facts, text, messages } = importBody(councilGoal, '', head, 'Måla plank\t2023-01-01\t2023-06-30\tX\tFärdigt i mars, 230 plank.');
  assert.deepEqual(text.analyses.map(({ activity, text: said }) => [activity, said]), [[0, 'Färdigt i mars, 230 plank.']]);
  assert.deepEqual([facts.activities[0]?.deviation, facts.doubts, messages.map(String)], [true, [], []]);
}); // prettier-ignore

test('a sentence right below a row is its text, or a note where it begins with a bare figure', () => {
  const header = 'Indikator\tPeriodens utfall\tÅrsmål\tPeriod';
  for (const said of ['Bänkarna har blivit 12 fler än de var 2022.', '1 Avser bara bänkar i egen regi.', 'Bänkarna har blivit fler med 12 %.']) {
    const { facts, text } = importBody(councilGoal, '', header, 'Antal bänkar\t340\t350\t2023', said, 'Antal bord\t71\t75\t2023');
    assert.deepEqual(facts.indicators.map(({ name }) => name), ['Antal bänkar', 'Antal bord']);
    const notes = text.notes?.map(({ mark, text: words }) => `${mark} ${words}`) ?? [];
    assert.deepEqual([...text.analyses.map((each) => each.text), ...notes], [said]);
  }
}); // prettier-ignore

test('the end of a text below a table’s head names no row', () => {
  const row = 'Antal bänkar\t5 st\t\t\t4 st\t6 st\t6 st\t6 st\tTertial 1 2023';
  const { facts } = importBody(councilGoal, '', indicatorHeader, 'gröna även under den kalla vintern 2023.\t\t\t\t\t\t\t\t', row); // prettier-ignore
  assert.deepEqual(facts.indicators.map(({ name }) => name), ['Antal bänkar']); // prettier-ignore
});

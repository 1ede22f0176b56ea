import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { printNumber } from '../../src/figure/number.ts';
import { importBody } from './fuzz/read-report.ts';

const header = 'Indikator\tPeriodens utfall\tUtfall VB 2023\tPrognos helår\tÅrsmål\tKF:s årsmål\tPeriod';
const goal = ['KF:s inriktningsmål: 1. Ett Stockholm för alla', '', 'Uppfylls helt', '', 'KF:s mål för verksamhetsområdet: 1.1 Barn mår bra', '', 'Uppfylls helt', '']; // prettier-ignore

/** Imports the lines of an Indikator table under a goal. */
const rowsOf = (...lines: string[]) => importBody(...goal, header, ...lines, '');

/** Imports the rows of an Aktivitet table under a goal. */
const activitiesOf = (...lines: string[]) =>
  importBody(...goal, 'Aktivitet\tStartdatum\tSlutdatum\tAvvikelse', ...lines, '').facts.activities;

test('a note beside a figure, a name or a period is its note, with the line that explains it', () => {
  const { facts, text } = rowsOf(
    'Andel nöjda¹\t71 %²)\t70 %\t72 % *\t74 %\t74 %\tTertial 2 2024',
    '1) Mätningen gäller enheter i',
    'egen regi.',
    'Andel trygga\t61 %\t60 %\t62 %\t65 %\t65 %\t2024¹',
  );
  const [first, second] = facts.indicators;
  assert.deepEqual([first?.name, first?.note?.mark, first?.cells.outcome?.note?.mark, first?.cells.forecast?.note?.mark], ['Andel nöjda', '¹', '²)', '*']); // prettier-ignore
  assert.equal(first!.note!.line, first!.lines[0] + 1);
  assert.deepEqual([second?.name, second?.period, second?.note?.mark], ['Andel trygga', '2024', '¹']);
  assert.deepEqual(text.notes?.map((each) => each.text), ['Mätningen gäller enheter i egen regi.']); // prettier-ignore
});

test('thousands and periods cut over two lines or a page are joined', () => {
  const { facts } = rowsOf(
    'Antal besök i parkleken under\t12\t11\t17\t17\t\tTertial 2',
    'perioden\t340 st\t980 st\t500 st\t000 st\t\t2024',
    'Andel nöjda som kan påverka\t74 %\t73 %\t75 %\t78 %\t80 %\tTertial',
    '',
    header,
    'hur hjälpen ges\t\t\t\t\t\t2 2024',
  );
  assert.deepEqual(
    facts.indicators.map((row) => [row.name, row.cells.outcome?.value, row.cells.target?.value, row.period]),
    [
      ['Antal besök i parkleken under perioden', 12340, 17000, 'Tertial 2 2024'],
      ['Andel nöjda som kan påverka hur hjälpen ges', 74, 78, 'Tertial 2 2024'],
    ],
  );
});

test('an unknown period stands as printed, alone in doubt', () => {
  const { facts, messages } = rowsOf('Andel nöjda\t71 %\t70 %\t72 %\t74 %\t74 %\tMätning vid terminens slut');
  const [row] = facts.indicators;
  assert.deepEqual([row?.period, row?.cells.outcome?.value, row?.cells.councilTarget?.value], ['Mätning vid terminens slut', 71, 74]); // prettier-ignore
  assert.deepEqual(row?.doubts.map((each) => each.cell), ['period']); // prettier-ignore
  assert.match(messages.map(String).join('\n'), /Unexpected period Mätning vid terminens slut/);
});

test('what can be read in two ways is a doubt, unless the row says which', () => {
  const { facts } = rowsOf(
    'Kostnad per barn\t1.283\t1.190\t1.300\t1.400\t\t2024',
    'Antal lån\t1.283\t1 190\t1 300\t1 400\t\t2024',
    'Andel nöjda\t38,02) %\t36,5 %\t39 %\t40 %\t\t2024',
  );
  const [cost, loans, share] = facts.indicators;
  assert.deepEqual([cost?.cells.outcome?.value, cost?.doubts[0]?.candidates], [null, ['1 283', '1,283']]);
  assert.deepEqual([loans?.cells.outcome?.value, loans?.doubts], [1283, []]);
  assert.deepEqual(
    [share?.cells.outcome?.value, share?.doubts[0]?.candidates],
    [null, ['38,0 %', '38,02 %']],
  );
});

test('dates as printed; words under a date and under the deviation are kept', () => {
  const rows = activitiesOf(
    'Rusta parken\t24-01-01\t2024.12.31\t',
    'Bygga om entrén\t20240101\t31 dec 2024\tJa',
    'Starta gruppen\tjanuari 2024\tTills vidare\tNej',
    'Sätta upp belysning\t2024-01-01\t2024-12-31\tFlyttas till nästa år',
  );
  assert.deepEqual(
    rows.map((row) => [row.start, row.end, row.startText, row.endText, row.deviation]),
    [
      ['2024-01-01', '2024-12-31', undefined, undefined, false],
      ['2024-01-01', '2024-12-31', undefined, undefined, true],
      ['2024-01-01', null, 'januari 2024', 'Tills vidare', false],
      ['2024-01-01', '2024-12-31', undefined, undefined, true],
    ],
  );
});

test('a header over three columns, the sexes below it', () => {
  const { facts } = importBody(
    ...goal,
    'Indikator\tPeriodens utfall\t\t\tUtfall VB 2023\tÅrsmål\tPeriod',
    '\tTotalt\tVarav män\tVarav kvinnor\t\t\t',
    'Andel nöjda\t81 %\t80 %\t82 %\t79 %\t85 %\t2024',
  );
  const { outcome, outcomeMen, outcomeWomen } = facts.indicators[0]!.cells;
  assert.deepEqual([outcome?.value, outcomeMen?.value, outcomeWomen?.value], [81, 80, 82]);
});

test("a report's date stands in its head or nowhere: an activity's start is not it", () => {
  const { facts } = importBody(...goal, 'Aktivitet\tStartdatum\tSlutdatum', 'Rusta parken\t2024-01-01\t2024-12-31'); // prettier-ignore
  assert.notEqual(facts.date, '2024-01-01');
});

test('no figure of a row is lost, however its cells are printed', () => {
  const piece = fc.oneof(
    fc.integer({ min: 1, max: 99_999 }).map(printNumber),
    fc.constantFrom('10–12 st', '3 av 8', '< 5', 'ca 40', '10:30', '2,8 % 3,1 %', '1.283', '38,02) %', '(3,5)', '85 %.', '4 1)', '±2 %', 'Max 7'), // prettier-ignore
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 5, maxLength: 5 }), (cells) => {
      const { facts } = rowsOf(`Andel nöjda\t${cells.join('\t')}\t2024`);
      const [row] = facts.indicators;
      const { more, ...own } = row!.cells;
      const kept = [...Object.values(own), ...more.map((each) => each.cell)].flatMap((each) => (each ? [each.text] : [])); // prettier-ignore
      assert.deepEqual(kept.sort(), [...cells].sort());
    }),
    { numRuns: 60 },
  );
});

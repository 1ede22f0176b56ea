import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heads } from '../report/fixtures/heads.ts';
import { budgets } from './budget.ts';
import { notes } from '../facts/notes.ts';
import { importBody } from '../../fuzz/read-report.ts';
import { Lines } from '../lines/lines.ts';

const goal = 'KF:s inriktningsmål: 1. En stad';
const tablesOf = (...lines: string[]) => importBody(goal, '', 'Uppföljning av ekonomi', '', ...lines);

test('a heading in the first cell of several columns heads each of them; one on two rows its own', () => {
  const columns = (...head: string[]) =>
    tablesOf(...head, 'Bryggor\t2,5\t2,6\t-0,1\t1,2').facts.tables[0]?.columns;
  assert.deepEqual(columns('Mnkr\tHelår\t\t\tJan–mars', '\tBudget\tPrognos\tAvvikelse\tUtfall'), ['Mnkr', 'Helår Budget', 'Helår Prognos', 'Helår Avvikelse', 'Jan–mars Utfall']); // prettier-ignore
  assert.deepEqual(columns('Mnkr\tNettobudget\t\tPrognos\tAvvikelse', '\tKostnader\tIntäkter\t\t'), ['Mnkr', 'Nettobudget Kostnader', 'Nettobudget Intäkter', 'Prognos', 'Avvikelse']); // prettier-ignore
  assert.deepEqual(columns('Mnkr\tBeslutad\t\tPeriodens\t', '\tBudget\tPrognos\tUtfall\tAvvikelse'), ['Mnkr', 'Beslutad Budget', 'Prognos', 'Periodens Utfall', 'Avvikelse']); // prettier-ignore
});

test('what stands over columns that are headed alike, group after group, is over as many in each', () => {
  const columns = (...head: string[]) =>
    tablesOf(...head, 'Bryggor\t2,5\t2,6\t-0,1\t1,2\t0,3').facts.tables[0]?.columns.slice(1);
  const parts = '\tHyra\tEl\tHyra\tEl\tSkillnad';
  for (const upper of ['Enhet\tPlan\t\tUtfall\t\t', 'Enhet\t\tPlan\t\tUtfall\t'])
    assert.deepEqual(columns(upper, parts), ['Plan Hyra', 'Plan El', 'Utfall Hyra', 'Utfall El', 'Skillnad']);
  assert.deepEqual(columns('Mnkr\t2029\t\t2030\t\t', '\tBudget\tBokslut\tBudget\tPrognos\tSkillnad'), ['2029 Budget', '2029 Bokslut', '2030 Budget', '2030 Prognos', 'Skillnad']);
  assert.deepEqual(columns('Mnkr\tPlan\t\tUtfall\t\t', '\tHyra\tEl\tHyra\tVatten\tSkillnad'), ['Plan Hyra', 'El', 'Utfall Hyra', 'Vatten', 'Skillnad']);
}); // prettier-ignore

test('rows cut by the page, parts of a whole, a label alone, two sums', () => {
  const { facts } = tablesOf(
    'Mnkr Netto\tBudget\tPrognos\tAvvikelse',
    'Individ- och familje-\t311,0\t315,0\t-4,0',
    '',
    'omsorg\t\t\t',
    '<i>varav barn</i>\t<i>195,9</i>\t<i>209,9</i>\t<i>-14,0</i>',
    'Övrig verksamhet\t\t\t',
    'Summa\t500,0\t504,0\t−4,0',
    'Kapitalkostnader\t5,0\t5,0\t0,0',
    'Summa\t505,0\t509,0\t-4,0',
  );
  const [table] = facts.tables;
  assert.deepEqual(
    table?.rows.map((row) => [row.label, row.parent, row.cells.map((each) => each?.value ?? null)]),
    [
      ['Individ- och familjeomsorg', null, [311, 315, -4]],
      ['varav barn', 'Individ- och familjeomsorg', [195.9, 209.9, -14]],
      ['Övrig verksamhet', null, [null, null, null]],
      ['Summa', null, [500, 504, -4]],
      ['Kapitalkostnader', null, [5, 5, 0]],
      ['Summa', null, [505, 509, -4]],
    ],
  );
  assert.deepEqual(
    [table?.kind, table?.unit, table?.section],
    ['verksamhetsomraden', 'mnkr', 'Uppföljning av ekonomi'],
  );
  assert.deepEqual([table?.rows[0]?.cells[0]?.unit, table?.rows[0]?.cells[0]?.unitFrom], ['mnkr', 'table']);
});

test('a header cut in two rows, and printed again in one after the page', () => {
  const { facts } = tablesOf(
    'Resultatenhetens namn\tResultat- enhetens\tResultatöver\u00adföring från 2022',
    '\tbruttobudget 2023\tÖverskott (-) Underskott (+)',
    'Förskolor\t\t',
    '',
    'Resultatenhetens namn\tResultatenhetens bruttobudget 2023\tResultatöverföring från 2022 Överskott (-) Underskott (+)',
    '301 Provets förskolor\t34 871,0\t-3 783,0',
  );
  assert.equal(facts.tables.length, 1);
  assert.deepEqual(facts.tables[0]?.columns, ['Resultatenhetens namn', 'Resultatenhetens bruttobudget 2023', 'Resultatöverföring från 2022 Överskott (-) Underskott (+)']); // prettier-ignore
  assert.deepEqual(facts.tables[0]?.rows.map((row) => row.label), ['Förskolor', '301 Provets förskolor']); // prettier-ignore
});

test('result units are in thousands where the operating budget proves it', () => {
  const { facts } = tablesOf(
    'Mnkr\tBudget\tAvvikelse',
    'Anslag för nämndens verksamhet (netto)\t100,0\t0,0',
    'Resultatenheternas överskott från 2022\t\t3,8',
    '',
    'Resultatenheter',
    '',
    'Resultatenhetens namn\tResultatöverföring från 2022 Överskott (-)',
    'Provet\t-3 783,0',
    'Summa resultatenheter\t-3 783,0',
  );
  assert.deepEqual(facts.tables.map((each) => each.unit), ['mnkr', 'tkr']); // prettier-ignore
  // Where it is from is said: no heading prints it.
  assert.deepEqual(
    facts.tables.map((each) => each.rows.at(-1)?.cells.at(-1)?.unitFrom),
    ['table', 'proof'],
  );
});

test('a row that lost a cell is put right by its own figures, or in doubt and kept as printed', () => {
  const { facts, messages } = tablesOf(
    'Mnkr\tBudget\tBegärda budgetjusteringar\tPrognos\tAvvikelse',
    'Parkinvesteringar\t7,5\t\t7,5\t',
    'Klimatinvesteringar\t5,0\t4,0\t1,0',
    'Övriga investeringar\t5,0\t4,0\t2,0',
    '',
    'Budgeten hålls.',
  );
  const cells = facts.tables[0]?.rows.map((row) => row.cells.map((each) => each?.text ?? ''));
  assert.deepEqual(cells?.slice(1), [
    ['5,0', '', '4,0', '1,0'],
    ['5,0', '4,0', '2,0', ''],
  ]);
  assert.deepEqual(facts.repairs.map((each) => [each.line, each.by]), [[11, 'proof']]); // prettier-ignore
  assert.deepEqual(facts.doubts.map((each) => 'cell' in each && [each.cell, each.candidates]), [['tables/0', ['5,0', '4,0', '2,0']]]); // prettier-ignore
  assert.deepEqual(messages.map(String), [
    'report.txt:12:22: Unexpected 4 cells, expected 5: in doubt under which headings they belong; compare with the original',
  ]);
});

test('a cell that holds several figures is in doubt', () => {
  const { facts } = tablesOf('Mnkr\tBudget\tPrognos\tAvvikelse', 'Parker\t49,3\t29,9 1 029,4\t0,0', 'Broar\t8,0\t8,0 (0,1)\t0,0', 'Slussar\t8,0\tca 8,0\t0,0'); // prettier-ignore
  assert.deepEqual(
    facts.doubts.flatMap((each) => ('cell' in each ? [[each.line, each.candidates]] : [])),
    [
      [10, ['29,9', '1 029,4']],
      [11, ['8,0', '(0,1)']],
    ],
  );
});

test('figures at the end of a label are in doubt where they are more than a span of years', () => {
  const { facts } = tablesOf('Platser\tMars\tApril', 'I hamnen 2022 12 13 14\t15\t16', 'Till sjöss 2022 2023\t17\t18'); // prettier-ignore
  assert.deepEqual(
    facts.doubts.flatMap((each) => ('cell' in each ? [[each.line, each.candidates]] : [])),
    [[10, ['2022 12 13 14']]],
  );
});

test('volumes have kinds and no unit but what their labels print', () => {
  const { facts } = tablesOf('Ekonomiskt bistånd\tUtfall apr 2023\tUtfall jan - apr 2023', 'Antal hushåll\t806\t818', 'Medelbidrag, kr\t10 088\t10 437'); // prettier-ignore
  assert.deepEqual([facts.tables[0]?.kind, facts.tables[0]?.unit], ['volymer', null]);
  assert.deepEqual(facts.tables[0]?.rows.map((row) => row.cells[0]?.unit), [null, 'kr']); // prettier-ignore
});

test('a table of months is one of volumes, whatever is counted', () => {
  const { facts } = tablesOf('Lotsar\tJan\tFeb\tMars\tApr', 'Små båtar\t890\t909\t963\t971', 'Totalt\t890\t909\t963\t971'); // prettier-ignore
  assert.equal(facts.tables[0]?.kind, 'volymer');
});

test('a table stands under the heading of its part, though a page broke right above that', () => {
  const { facts, text } = tablesOf(
    'Text.',
    '',
    'Enheterna håller budgeten i balans.',
    ' Investeringar',
    '',
    'Mnkr, netto\tBudget\tPrognos',
    'Inventarier\t5,0\t5,0',
  );
  assert.equal(facts.tables[0]?.section, 'Investeringar');
  assert.deepEqual(
    text.sections.flatMap((each) => each.paragraphs.map((one) => one.text)),
    ['Text.', 'Enheterna håller budgeten i balans.'],
  );
});

test('two tables without text between are two', () => {
  const { facts } = tablesOf(
    'Förskola\tPlanering\tUtfall apr',
    '1-3 år\t5\t6',
    '',
    'Äldreomsorg\tPlanering\tUtfall maj',
    'Platser\t7\t8',
  );
  assert.deepEqual(facts.tables.map((each) => each.columns[0]), ['Förskola', 'Äldreomsorg']); // prettier-ignore
});

test('a table that was left out is a message with its line, and a doubt', () => {
  const { messages, note } = notes(
    { name: 'scan.txt', pages: null },
    { lines: new Lines([]), printed: null },
  );
  const left = { figures: [], leftOut: [{ line: 7, header: 'Mnkr Budget' }] };
  const { doubts } = budgets(left, [], { heads, mend: (text) => text, note, byTabs: false });
  assert.deepEqual(
    messages.map((each) => `${each.name} ${each.reason} (${each.ruleId})`),
    [
      'scan.txt:7:1 Unexpected table under "Mnkr Budget", expected rows and sums that prove its columns: left out; compare with the original (scan-figures)',
    ],
  );
  assert.deepEqual(
    doubts.map(({ cell, line }) => [cell, line]),
    [['tables', 7]],
  );
});

test('the unit in a table’s title is its figures’, and no other table’s', () => {
  const rows = ['\tPlan\tPrognos\tAvvikelse', 'Parker\t311,0\t315,0\t-4,0', 'Summa\t311,0\t315,0\t-4,0'];
  for (const title of ['Driftbudget, tkr', 'Driftbudget (tkr)', 'Belopp i tkr', 'Kkr']) {
    const { facts } = tablesOf(`### ${title}`, '', ...rows, '', 'Parkerna är fler än i fjol.', '', ...rows.with(0, '\tI fjol\tI år\tSkillnad')); // prettier-ignore
    assert.deepEqual(facts.tables.map(({ unit }) => unit), ['tkr', null], title); // prettier-ignore
    assert.deepEqual([facts.tables[0]?.rows[0]?.cells[0]?.unit, facts.tables[0]?.rows[0]?.cells[0]?.unitFrom], ['tkr', 'table']); // prettier-ignore
  }
});

test('a row that says a unit says it for the table, and another than the title’s is a doubt', () => {
  const [head, ...rows] = ['Verksamhet\tPlan\tPrognos', 'Parker\t5 311\t5 315', 'Lyktor\t5 124\t4 702'] as [string, string, string]; // prettier-ignore
  const told = (...lines: string[]) => {
    const { facts } = tablesOf(...lines);
    const isOpen = facts.doubts.some((each) => 'candidates' in each && each.candidates.join() === 'mnkr,tkr');
    return [facts.tables[0]?.unit, facts.tables[0]?.rows.at(-1)?.cells[0]?.unit, isOpen];
  };
  for (const row of ['Belopp i tkr\t\t', 'Park och natur (tkr)\t\t']) {
    assert.deepEqual(told(head, row, ...rows), ['tkr', 'tkr', false]);
    assert.deepEqual(told('Mnkr', '', head, row, ...rows), [null, null, true]);
    assert.deepEqual(told('Mnkr', '', head, rows[0]!, row, rows[1]!), [null, null, true]);
    assert.deepEqual(told(head, rows[0]!, row, rows[1]!), [null, null, false]);
  }
});

test('a unit above a table is no section, and that of a section is its money’s', () => {
  const rows = [
    'Benämning\tBudget\tPrognos',
    'Anslag för nämndens verksamhet (netto)\t311,0\t315,0',
    'Intäkter\t-11,0\t-15,0',
  ];
  for (const [heading, ...lines] of [
    ['### Uppföljning av driftbudget', '', '(tkr)'],
    ['### Uppföljning av driftbudget (tkr)', '', 'Parkerna är fler än i fjol.'],
  ]) {
    const [table] = tablesOf(heading!, ...lines, '', ...rows).facts.tables;
    assert.deepEqual([table?.section, table?.unit], [heading!.slice(4), 'tkr']);
  }
});

test('a dot parts thousands where another figure of the table shows it', () => {
  for (const other of ['1.234.567', '791', '12,5']) {
    const { tables } = tablesOf(
      'Verksamhet\tBudget\tPrognos',
      'Parker\t2.627\t3.500',
      `Gator\t${other}\t0`,
    ).facts;
    assert.deepEqual(tables[0]?.rows[0]?.cells.map((each) => each?.value), [2627, 3500], other); // prettier-ignore
  }
});

test('a known heading is a section where a text follows it at once', () => {
  const rows = ['Verksamhet\tBudget\tPrognos', 'Parker\t2,6\t3,5', 'Gator\t1,0\t0,0'];
  for (const heading of ['Volymer', 'Kostnader och intäkter per verksamhet', 'Budget per verksamhetsområde'])
    assert.equal(tablesOf(heading, 'Parkerna är fler.', '', ...rows).facts.tables[0]?.section, heading);
});

test('figures without a label among rows that have one are in doubt, noughts and a table without labels are not', () => {
  const doubtsOf = (...rows: string[]) =>
    tablesOf('Mnkr\tBudget\tPrognos', ...rows, '', 'Budgeten hålls.').facts.doubts;
  const [nameless, ...more] = doubtsOf('\t512,4\t509,1', 'Äldreomsorg\t48,0\t61,5', 'Summa\t560,4\t570,6');
  const reason = 'Radens tal har ingen benämning';
  assert.deepEqual(nameless, { cell: 'tables/0', reason, candidates: ['512,4', '509,1'], line: 10 });
  assert.deepEqual(more, []);
  assert.deepEqual(doubtsOf('Förskola\t512,4\t509,1', '\t0,0\t0,0', 'Summa\t512,4\t509,1'), []);
  assert.deepEqual(doubtsOf('\t512,4\t509,1'), []);
});

test('a doubt of a text with blanks names the line that an editor shows', () => {
  const rows = [
    'Mnkr                     Budget   Prognos',
    '',
    'Individ- och familje-     512,4     509,1',
    'omsorg',
    '',
    'Förskola                   10,0      10,0',
    '',
    '                           48,0      61,5',
    '',
    'Summa                     570,4     580,6',
  ];
  const { facts } = tablesOf(...rows, '', 'Budgeten hålls.');
  const [nameless] = facts.tables[0]!.rows.filter(({ label }) => label === '');
  assert.deepEqual(facts.doubts.map((each) => 'line' in each && each.line), [nameless!.line]); // prettier-ignore
});

test('costs and income under the heading of the operating budget are the whole budget, elsewhere an area’s', () => {
  const kindOf = (section: string, ...labels: string[]) => {
    const rows = labels.map((label, n) => `${label}\t${n + 1},0\t${n + 1},5\t-0,5`);
    const { facts } = importBody(goal, '', section, '', 'Mnkr\tBudget\tPrognos\tAvvikelse', ...rows);
    return facts.tables[0]?.kind;
  };
  assert.equal(kindOf('Uppföljning av driftbudget', 'Kostnader', 'Intäkter', 'Netto'), 'driftbudget');
  assert.equal(kindOf('Driftbudget', 'Kostnader', 'varav lokaler', 'Intäkter'), 'driftbudget');
  assert.equal(kindOf('Driftbudget', 'Nämnd och administration', 'Netto'), 'verksamhetsomraden');
  assert.notEqual(kindOf('Uppföljning av ekonomi', 'Kostnader', 'Intäkter', 'Netto'), 'driftbudget');
});

test('a unit right below a table is its own, unless the next table begins right below it', () => {
  const rows = ['Slag\tBudget\tPrognos', 'Broar\t12 400\t11 800', 'Torg\t31 600\t30 200'];
  const unitsOf = (...lines: string[]) => tablesOf(...lines).facts.tables.map((table) => table.unit);
  assert.deepEqual(unitsOf(...rows, 'Belopp i tkr'), ['tkr']);
  assert.deepEqual(unitsOf(...rows, '(tkr)\t\t'), ['tkr']);
  assert.deepEqual(unitsOf('Mnkr\tBudget\tPrognos', ...rows.slice(1), '', 'Belopp i tkr'), ['mnkr']);
  assert.deepEqual(unitsOf(...rows, '', 'Belopp i tkr', '', 'Projekt\tUtfall\tAvvikelse', 'Damm\t400\t12'), [
    null,
    'tkr',
  ]);
  assert.deepEqual(
    tablesOf(...rows, '(tkr)\t\t').facts.tables[0]?.rows.map(({ label }) => label),
    ['Broar', 'Torg'],
  );
});

test('a comma before three digits is open in a table of kronor or thousands of them, decimals in one of millions', () => {
  const read = (unit: string) => {
    const { facts } = tablesOf(`${unit}\tBudget\tAvvikelse`, 'Broar\t512,400\t(3,500)', 'Torg\t12,5\t0');
    const [table] = facts.tables;
    const doubts = facts.doubts.flatMap((each) => ('cell' in each ? [each.candidates] : []));
    return [table!.rows[0]!.cells.map((each) => each!.value), doubts];
  };
  assert.deepEqual(read('Tkr'), [[null, null], [['512 400', '512,400'], ['-3 500', '-3,500']]]); // prettier-ignore
  assert.deepEqual(read('Mnkr'), [[512.4, -3.5], []]);
});

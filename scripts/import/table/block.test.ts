import assert from 'node:assert/strict';
import { test } from 'node:test';
import { activityHeader, boardGoal, councilGoal, indicatorHeader } from '../../fuzz/report.ts';
import { importBody } from '../../fuzz/read-report.ts';

/** A row with a name, outcome and targets, as a four-month report prints it. */
const row = (name: string, outcome = '5 st') =>
  `${name}\t${outcome}\t\t\t4 st\t6 st\t6 st\t6 st\tTertial 1 2023`;
const empty = '\t\t\t\t\t\t\t\t';

/** The names of the rows that a body gives, each with its analysis. */
function rowsOf(...lines: string[]): string[] {
  const { facts, text } = importBody(councilGoal, '', ...lines);
  const said = (index: number) => text.analyses.find((each) => each.indicator === index)?.text;
  return facts.indicators.map((each, at) =>
    said(at) === undefined ? each.name : `${each.name} ▸ ${said(at)}`,
  );
}

test('a name cut by the page is joined, also in mid-word, with its cells on either half', () => {
  assert.deepEqual(rowsOf(indicatorHeader, row('Antal planer (I-'), '', indicatorHeader, `SIP) för unga${empty}`), ['Antal planer (I-SIP) för unga']);
  assert.deepEqual(rowsOf(indicatorHeader, row('Antal A'), `Antal boenden för funktions-${empty}`, '', indicatorHeader, row('nedsättning')), ['Antal A', 'Antal boenden för funktionsnedsättning']);
}); // prettier-ignore

test('a cell and a period cut by the page are joined', () => {
  const { facts } = importBody(
    councilGoal,
    '',
    indicatorHeader,
    'Antal platser\t550\t\t\t616\t550\t550 st\tTas fram av\tTertial',
    '',
    'Sida 3 (9)',
    '',
    indicatorHeader.replace('Årsmål', 'Arsmål'),
    'för feriejobb\t\t\t\t\t\t\tnämnd\t1 2023',
  );
  const [only] = facts.indicators;
  assert.deepEqual(
    [only?.name, only?.cells.councilTarget?.text, only?.period],
    ['Antal platser för feriejobb', 'Tas fram av nämnd', 'Tertial 1 2023'],
  );
  assert.deepEqual(only?.lines, [8, 13]);
});

test('the rest of a row whose cells are words on the next page heads no table of figures', () => {
  const { facts } = importBody(
    councilGoal,
    '',
    indicatorHeader,
    'Klimatpåverkan från livsmedel\t1,5 kg\t\t\t\t1,7 kg\t1,8 kg\t\tTertial 1 2023',
    '',
    'och måltider\tCO2 per kg livsmedel\t\t\t\tCO2 per kg livsmedel\tCO2 per kg livsmedel\t\t',
    row('Antal planer'),
  );
  assert.deepEqual(facts.tables, []);
  assert.deepEqual(facts.indicators.map(({ name, cells }) => [name, cells.outcome?.text]), [
    ['Klimatpåverkan från livsmedel och måltider', '1,5 kg CO2 per kg livsmedel'],
    ['Antal planer', '5 st'],
  ]); // prettier-ignore
});

test('units and words that cells of the page before go on with are no name', () => {
  const { facts } = importBody(
    councilGoal,
    '',
    indicatorHeader,
    'Utgifter för planer\t11,7\t\t\t12 mnkr\t12,6\t12,6\tTas fram\tTertial 1',
    '',
    indicatorHeader,
    '\tmnkr\t\t\t\tmnkr\tmnkr\tav nämnd\t2023',
  );
  const [only] = facts.indicators;
  assert.deepEqual(
    [only?.name, only?.cells.outcome?.text, only?.cells.previousOutcome?.text, only?.cells.councilTarget?.text, only?.period],
    ['Utgifter för planer', '11,7 mnkr', '12 mnkr', 'Tas fram av nämnd', 'Tertial 1 2023'],
  ); // prettier-ignore
});

test('a cell below a row that lost one is kept, in doubt, where it has no place above', () => {
  const { facts } = importBody(
    councilGoal,
    '',
    indicatorHeader,
    'Antal platser\t550\t\t616\t550\t550 st\tTas fram av\tTertial',
    '',
    indicatorHeader,
    'för feriejobb\tst\t\t\t\t\t\tnämnd\t1 2023',
  );
  const [only] = facts.indicators;
  assert.deepEqual([only?.cells.councilTarget?.text, only?.period], ['Tas fram av nämnd', 'Tertial 1 2023']);
  assert.deepEqual([only?.cells.outcome?.text, only?.cells.outcome?.value], ['550 st', null]);
  assert.deepEqual(only?.doubts.find((each) => each.cell === 'outcome')?.candidates, ['550', 'st', '550 st']);
});

test('an analysis stands after its row: on its line, below, in the next cell, in tags, cut by the page', () => {
  assert.deepEqual(rowsOf(indicatorHeader, row('Antal A'), `<b>Analys</b> Målet nås.${empty}`, row('Antal B')), ['Antal A ▸ Målet nås.', 'Antal B']);
  assert.deepEqual(rowsOf(indicatorHeader, row('Antal A'), `Analys${empty}`, `Målet nås.${empty}`, row('Antal B')), ['Antal A ▸ Målet nås.', 'Antal B']);
  assert.deepEqual(rowsOf(indicatorHeader, row('Antal A'), `Analys\tMålet nås.${empty.slice(1)}`), ['Antal A ▸ Målet nås.']);
  assert.deepEqual(rowsOf(indicatorHeader, row('Antal A'), `<p><b>Analys</b></p> <p>Målet nås.</p>${empty}`), ['Antal A ▸ Målet nås.']);
  assert.deepEqual(rowsOf(indicatorHeader, row('Antal A'), `Analys${empty}`, '', indicatorHeader, `21 av 30 nås.${empty}`, `Fler nås.${empty}`), ['Antal A ▸ 21 av 30 nås.\n\nFler nås.']);
  assert.deepEqual(rowsOf(indicatorHeader, row('Antal A'), `Analys Målet nås av${empty}`, '', indicatorHeader, `alla enheter.${empty}`, row('Antal B')), ['Antal A ▸ Målet nås av alla enheter.', 'Antal B']);
}); // prettier-ignore

test('an analysis before each row of a table goes to the row below', () => {
  assert.deepEqual(rowsOf(indicatorHeader, `Analys Om A.${empty}`, row('Antal A'), `Analys Om B.${empty}`, row('Antal B')), ['Antal A ▸ Om A.', 'Antal B ▸ Om B.']);
}); // prettier-ignore

test('lines without tabs below a row are the row’s; a heading after the table is not', () => {
  assert.deepEqual(rowsOf(indicatorHeader, row('Antal A'), 'Analys', 'Målet nås.', row('Antal B')), ['Antal A ▸ Målet nås.', 'Antal B']);
  assert.deepEqual(rowsOf(indicatorHeader, row('Antal A'), 'Analys Målet nås.', '', 'Samverkan', '', 'Text.'), ['Antal A ▸ Målet nås.']);
  assert.deepEqual(rowsOf(indicatorHeader, row('Antal A'), '', 'Analys', '', 'Målet om barn nås.'), ['Antal A']);
  assert.deepEqual(rowsOf(indicatorHeader, row('Antal A'), '', '**Analys**', 'Målet nås.'), ['Antal A ▸ Målet nås.']);
}); // prettier-ignore

test('"Analys av …" is a name, also when the page cut it after its first word', () => {
  const names = (...lines: string[]) => importBody(boardGoal, '', activityHeader, ...lines).facts.activities.map((each) => each.name);
  assert.deepEqual(names('Analys av behov\t2023-01-01\t2023-12-31\t'), ['Analys av behov']);
  assert.deepEqual(names('Analys\t\t\t', '', activityHeader, 'av behov\t2023-01-01\t2023-12-31\t'), ['Analys av behov']);
}); // prettier-ignore

test('prose between two tables of one goal parts them', () => {
  const { facts, text } = importBody(councilGoal, '', indicatorHeader, row('Antal A'), '', 'Samverkan', '', 'Samverkan har stärkts. Den fortsätter.', '', indicatorHeader, row('Antal B')); // prettier-ignore
  assert.deepEqual(facts.indicators.map((each) => each.name), ['Antal A', 'Antal B']); // prettier-ignore
  assert.ok(text.sections.some((each) => each.heading === 'Samverkan' && each.paragraphs.length === 1));
});

test('icons: in a column with or without a header, or before the name; an empty cell may be lost with them', () => {
  const cells = (...lines: string[]) => importBody(councilGoal, '', ...lines).facts.indicators.map(({ name, cells }) => [name, cells.outcome?.text, cells.previousOutcome?.text, cells.target?.text].join(' '));
  const expected = ['Antal A 5 st 4 st 6 st'];
  assert.deepEqual(cells(`\t${indicatorHeader}`, `●\t${row('Antal A')}`), expected);
  assert.deepEqual(cells(indicatorHeader, ` \t${row('Antal A')}`), expected);
  assert.deepEqual(cells(indicatorHeader, row('☀️ ♀ Antal A')), expected);
  assert.deepEqual(cells(indicatorHeader, ` \t${row('Antal A').replace('\t\t\t', '\t\t')}\t`), expected);
}); // prettier-ignore

test('a dash line and blank lines belong to the table, a bullet with a tab to the text', () => {
  assert.deepEqual(rowsOf(indicatorHeader, '---\t---\t---', '', row('Antal A'), '', row('Antal B')), ['Antal A', 'Antal B']);
  const { facts, text } = importBody(councilGoal, '', '•\tFörskolan har öppnat två avdelningar', '2.1\tSamverkan i området');
  assert.equal(facts.tables.length, 0);
  assert.match(JSON.stringify(text.sections), /Förskolan har öppnat två avdelningar/);
}); // prettier-ignore

test('a goal’s heading ends a table, also with a tab behind it', () => {
  const { facts } = importBody(councilGoal, '', indicatorHeader, row('Antal A'), `${boardGoal}\t`, indicatorHeader, row('Antal B')); // prettier-ignore
  assert.deepEqual(facts.indicators.map((each) => [each.name, each.owner]), [['Antal A', 'kf'], ['Antal B', 'namnd']]); // prettier-ignore
});

test('a table of figures right below an Aktivitet table is one of its own', () => {
  const { facts } = importBody(boardGoal, '', activityHeader, 'Öppna\t2023-01-01\t2023-12-31\t', '', 'Förskola\tPlanering\tUtfall apr', '1-3 år\t5\t6'); // prettier-ignore
  assert.deepEqual([facts.activities.length, facts.tables.length], [1, 1]);
});

test('a table of quarters or of years below one of indicators is another, whether a heading parts them or not', () => {
  const heads = [
    'Enhet\tKv 1\tKv 2\tKv 3\tHelår',
    'Enhet\t2021\t2022\t2023',
    'Enhet\tKv 1\tKv 2\tKv 3\tTotalt',
  ];
  for (const head of heads)
    for (const above of [[''], ['', 'Frånvaro', '']]) {
      const figures = head.split('\t').slice(1).map(() => '8,1 %').join('\t'); // prettier-ignore
      const { facts } = importBody(councilGoal, '', indicatorHeader, row('Antal A'), ...above, head, `Växthuset\t${figures}`, `Trädskolan\t${figures}`); // prettier-ignore
      assert.deepEqual(facts.indicators.map(({ name }) => name), ['Antal A'], head); // prettier-ignore
      assert.deepEqual(facts.tables.map((table) => [table.columns, table.rows.length]), [[head.split('\t'), 2]]); // prettier-ignore
    }
});

test('a tab before each row of a table of figures is no column of labels', () => {
  const { facts } = importBody(
    councilGoal,
    '',
    'Uppföljning av driftbudget',
    '',
    '\tMnkr\tBudget\tPrognos\tAvvikelse\t',
    '\tKostnader\t391,2\t398,8\t-7,6\t',
    '\tIntäkter\t-31,4\t-32,0\t0,6\t',
  );
  assert.deepEqual(
    facts.tables[0]?.rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell?.text)]),
    [
      ['Kostnader', '391,2', '398,8', '-7,6'],
      ['Intäkter', '-31,4', '-32,0', '0,6'],
    ],
  );
});

test('rows below a text or a head that is not known are no indicators', () => {
  const plain = 'Indikator\tUtfall\tÅrsmål';
  const own = 'Antal bänkar\t340\t350';
  for (const below of [
    ['Enhet\t2024\t2025', 'Eken\t79 %\t81 %'],
    ['', 'Antal per gård:', '', 'Gård\tJanuari\tFebruari', 'Eken\t34\t35'],
    ['', 'Fördelningen är så här.', '', 'Eken\t34\t35', 'Linden\t31\t30'],
    ['', 'Uppföljning av driftbudget', 'Mnkr', '', 'Gårdarna\t512,4\t170,2'],
  ])
    assert.deepEqual(rowsOf(plain, own, ...below, ''), ['Antal bänkar']);
  assert.deepEqual(rowsOf(plain, own, '', 'Analys Det går bra.', '', 'Antal bord\t34\t35'), [
    'Antal bänkar ▸ Det går bra.',
    'Antal bord',
  ]);
});

test('a unit alone behind a name heads another table of figures', () => {
  const { facts } = importBody(
    councilGoal,
    '',
    'Uppföljning av ekonomi',
    '',
    'Båtplatser\tPlanering\tUtfall 2023',
    'Västra hamnen\t903\t880',
    'Totalt\t903\t880',
    '',
    'Beviljade medel\tMnkr',
    'Bryggor\t1,1',
    'S:a\t1,1',
  );
  assert.deepEqual(
    facts.tables.map(({ columns, rows }) => [columns, rows.length]),
    [
      [['Båtplatser', 'Planering', 'Utfall 2023'], 2],
      [['Beviljade medel', 'Mnkr'], 2],
    ],
  );
});

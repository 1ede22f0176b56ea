import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadKnowledge } from '../knowledge/knowledge.ts';
import { scan } from './scan.ts';

const about = { board: '', type: 'tertialrapport', year: 2020, tertial: 1, date: null, title: '', line: 1, remarks: [] as never[] } as const; // prettier-ignore

/** The tables of a text, as their kinds and their rows' slots; then the headers of those that gave no rows. */
function tablesOf(...lines: string[]) {
  const { tables, leftOut } = scan(lines, loadKnowledge()).tables([1, lines.length], {
    ...about,
    remarks: [],
  });
  const rows = tables.flatMap(({ kind, header, ...table }) =>
    ('records' in table ? (table.records ?? []) : []).map(({ name, slots }) =>
      [kind, ...[name, ...slots].map((parts) => parts.map(({ text }) => text).join(' '))].join('|'),
    ),
  );
  return [...rows, ...leftOut.map(({ header }) => header)];
}

/** The rows of indicators of a text. */
function indicatorsOf(...lines: string[]) {
  const { tables } = scan(lines, loadKnowledge()).tables([1, lines.length], { ...about, remarks: [] });
  return tables.flatMap((each) => (each.kind === 'indicator' ? (each.records ?? []) : []));
}

const namesOf = (rows: ReturnType<typeof indicatorsOf>) =>
  rows.map(({ name }) => name.map(({ text }) => text).join(' '));

test('rows of activities whose header was not read are read, in a table of indicators with one date, too', () => {
  assert.deepEqual(
    tablesOf(
      'Indikator Periodens utfall Utfall VB 2019 Prognos helår Årsmål KF:s årsmål Period',
      'Andel boende som är nöjda 71 % 70 % 72 % 75 % 75 % Tertial 1 2020',
      'Bygga en brygga vid badet 2020-01-01',
      'Plantera häckar längs stigen 2020-02-01 2020-12-31',
    ),
    [
      'indicator|Andel boende som är nöjda|71 %|70 %|72 %|75 %|75 %|Tertial 1 2020',
      'activity|Bygga en brygga vid badet|2020-01-01',
      'activity|Plantera häckar längs stigen|2020-02-01|2020-12-31',
    ],
  );
});

test('two dates at the end of a line of sentences are no row of activities', () => {
  assert.deepEqual(
    tablesOf(
      'Hamnen är öppen hela året. Under perioden 2020-02-01 — 2020-03-01',
      'var bryggan stängd för målning. Arbetet är klart.',
    ),
    [],
  );
});

test('a short word of the dictionary is of a name, though no report has it, but behind a figure', () => {
  const rows = indicatorsOf(
    'Indikator Utfall Utfall VB 2019 Prognos Årsmål Period',
    'Andel båtar som drivs av egen hund 53 % 57 % 57 % 61 % 2020',
    'Antal dygn i hamnen för varje 4479 köer 45 kr 46 kr 2020',
  );
  assert.deepEqual(namesOf(rows), ['Andel båtar som drivs av egen hund', 'Antal dygn i hamnen för varje']);
});

test('cells of no row may be those of the next one, where it has none', () => {
  const rows = indicatorsOf(
    'Indikator Utfall Utfall VB 2019 Prognos Årsmål Period',
    '1,53 kg 1,55kg 1,49kg 1,44kg',
    'CO2 per CO2 per CO2 per CO2 per',
    'Klimatpåverkan från hundarnas foder och kg kg kg kg',
    'vatten livsmedel livsmedel livsmedel livsmedel 2020',
  );
  assert.deepEqual(rows.at(-1)!.doubts![0]!.candidates, ['1,53 kg', '1,55 kg', '1,49 kg', '1,44 kg']);
});

test('a line that is a row by itself and is read as none is told', () => {
  const lost = 'A Nettoresultat för hamnen -839 tkr -685 tkr 2020';
  const told = tablesOf('Indikator Utfall Män Kvinnor Årsmål KF:s årsmål Period', 'Index för hamnens båtar och bryggor', 'enligt mätningar av', lost, 'Analys', 'Bryggorna lagas under hela hösten.', '', '86 Minst 86 2020', ''); // prettier-ignore
  assert.deepEqual(told.slice(-1), [lost]);
});

test('a header that lost columns tells of no row what stands in which of the others, or in those that it lost', () => {
  const { tables } = scan(
    [
      'Indikator Utfall WEO män Prognos Årsmål Period',
      'Andel boende som är nöjda 71 % 70 % 72 % 68 % 72 % 75 % Tertial 1 2020',
      'Kostnad per natt i hamnen 512 kr 498 kr 515 kr 510 kr Tertial 1 2020',
    ],
    loadKnowledge(),
  ).tables([1, 3], { ...about, remarks: [] });
  const [, row] = tables.flatMap((each) => ('records' in each ? (each.records ?? []) : []));
  assert.deepEqual(
    row!.doubts?.map(({ cell, candidates: [first] }) => `${cell} ${first}`),
    [
      ...['outcome 512 kr', 'outcomeMen 498 kr', 'forecast 515 kr', 'target 510 kr'],
      ...['outcomeWomen 512 kr', 'previousOutcome 512 kr', 'councilTarget 512 kr'],
    ],
  );
});

test('a figure whose digits were read as letters is a cell of its row', () => {
  assert.deepEqual(
    tablesOf(
      'Indikator Periodens utfall Utfall VB 2019 Prognos helår Årsmål KF:s årsmål Period',
      'Elförbrukning i båthusen l,85 GWh 5,42 GWh 5,3 GWh 5,4 GWh 5,4 GWh Tertial 1 2020',
      'Kostnad per båtplats 5l2 kr 498 kr 515 kr 510 kr 510 kr Tertial 1 2020',
    ),
    [
      'indicator|Elförbrukning i båthusen|l,85 GWh|5,42 GWh|5,3 GWh|5,4 GWh|5,4 GWh|Tertial 1 2020',
      'indicator|Kostnad per båtplats|5l2 kr|498 kr|515 kr|510 kr|510 kr|Tertial 1 2020',
    ],
  );
});

test('rows of a plan no header of which was read have its targets', () => {
  const lines = [
    'Nöjdheten har varit hög under året.',
    'Antal bryggor vid baden 14 st 16 st År',
    'som har livboj',
    'Andel lyktor längs kajen 99 Tas fram av nämnd Tertial',
    'Måla bryggan vid badet 2020-01-01 2020-06-30',
    'Antal båtar uppgår till 14 stycken.',
  ];
  const { tables } = scan(lines, loadKnowledge()).tables([1, lines.length], {
    ...about,
    type: 'verksamhetsplan',
    tertial: null,
    remarks: [],
  });
  assert.deepEqual(
    tables.map((each) => [each.kind, 'records' in each && each.records?.length]),
    [
      ['indicator', 2],
      ['activity', 1],
    ],
  );
  assert.deepEqual('columns' in tables[0]!.header && tables[0]!.header.columns.map(({ role }) => role), [
    'name',
    'target',
    'councilTarget',
    'periodicity',
  ]);
});

test('a name is wide where figures and a whole period stand beside it', () => {
  const name = 'Andel brukare inom boenden som kan påverka hur deras insatser utförs';
  assert.deepEqual(tablesOf(`${name} 71 % 70 % 72 % 75 % 75 % Tertial 1 2020`).length, 1);
  assert.deepEqual(tablesOf(`${name} med 72 % i Tertial 1 2020`), []);
});

test('the header of a table of figures is no row of indicators, though it ends with a year', () => {
  const lines = ['Bryggor Planering Utfall maj 2020 Utfall jan - maj 2020 Utfall jan - maj 2019', '1-3 meter 365 662 367 1997']; // prettier-ignore
  assert.deepEqual(tablesOf(...lines), [lines[0]], 'it is told as left out');
});

test('a sentence that ends with a period is no row', () => {
  const lines = [
    'Andelen var 84 procent i maj, som förra',
    'sommaren, och antalet stolar 7 år 2019',
    'Tertial 1 2020',
    'Stora båtar på land 1890 1909 1963 1971',
  ];
  assert.deepEqual(tablesOf(...lines), []);
});

test('a header of indicators below which no row can be read is told of', () => {
  const text = ['Indikator Utfall VB', 'Andelen hamnar har varit stor.', 'Året har varit lugnt.'];
  assert.deepEqual(tablesOf(...text), [text[0]]);
});

test('what stands last below the word Status is one', () => {
  const lines = ['Aktivitet Startdatum Slutdatum Status', 'Plantera häckar 2020-02-01 2020-12-31 Pågår'];
  const { tables } = scan(lines, loadKnowledge()).tables([1, lines.length], { ...about, remarks: [] });
  assert.deepEqual(
    tables.map(({ header }) => 'columns' in header && header.columns.at(-1)?.role),
    ['status'],
  );
});

test('a table of money goes on over a line of which no word can be read', () => {
  const lines = [
    'Mnkr Budget 2020 Prognos 2020 Avvikelse',
    'Parker 4,5 4,5 0,0',
    'xqvzt wkjjv qqrxz',
    'Klimat 5,0 5,0 0,0',
    'Totalt 9,5 9,5 0,0',
  ];
  const { tables, noise } = scan(lines, loadKnowledge()).tables([1, lines.length], { ...about, remarks: [] });
  assert.deepEqual([...noise], [3]);
  const [table] = tables.filter((each) => each.kind === 'figures');
  assert.deepEqual(
    table?.rows.map(({ cells }) => cells.slice(1).join(' ')),
    ['4,5 4,5 0,0', '5,0 5,0 0,0', '9,5 9,5 0,0'],
  );
});

test('figures below the rest of a name that begins above are in doubt, each with what is printed', () => {
  const lines = [
    'Indikator Periodens utfall Utfall VB 2019 Prognos helår Årsmål KF:s årsmål Period',
    'Andel boende som är nöjda 71 % 70 % 72 % 75 % 75 % Tertial 1 2020',
    'med utemiljön vid sitt boende',
    'Andel av kostnader för personal 5 % 5 % 4 % 4 % 4 % Tertial 1 2020',
    'inom hemtjänst som är',
    'för utbildning',
    '98 % 97 % 99 % 96 % 96 % Tertial 1 2020',
    '',
  ];
  assert.deepEqual(
    indicatorsOf(...lines).map(({ doubts }) =>
      (doubts ?? []).map(({ cell, candidates }) => `${cell} ${candidates.join('|')}`),
    ),
    [
      [],
      [],
      [
        'name inom hemtjänst som är för utbildning',
        'outcome 98 %',
        'previousOutcome 97 %',
        'forecast 99 %',
        'target 96 %',
        'councilTarget 96 %',
      ],
    ],
  );
});

test('a row whose period is lost ends where a word stands that only begins names', () => {
  const lines = [
    'Indikator Periodens utfall Utfall VB 2019 Årsmål KF:s årsmål Period',
    'Andel seglare som är nöjda 5,4 % 5,8 % 5 % 5 % cee',
    'Sjukfrånvaro bland seglare 6,1 % 6,4 % 6 % 6 % 2020',
    'i stadens hamnar',
    'Antal båtar 4 st 5 st 6 st 6 st 2020',
  ];
  assert.deepEqual(namesOf(indicatorsOf(...lines)), [
    'Andel seglare som är nöjda',
    'Sjukfrånvaro bland seglare i stadens hamnar',
    'Antal båtar',
  ]);
});

test('three figures behind what begins as a name are a row without header and period, but not in the economy', () => {
  const row = 'Antal båtar i hamnen 45 st 46 st 47 st cee';
  const said = [
    'Förvaltningen bedömer att målet nås under året.',
    '',
    'Antalet båtar är oförändrat (2019: 45 st)',
    '',
  ];
  assert.deepEqual(namesOf(indicatorsOf(...said, row)), ['Antal båtar i hamnen']);
  assert.deepEqual(indicatorsOf(...said, 'Ekonomisk uppföljning', '', row), []);
  // An expected result whose sign was read as digits is none.
  assert.deepEqual(indicatorsOf(...said, 'Andel båtar i hamnen ökar (2019: 23,2 260)'), []);
});

test('a header is one whose word above the names was read after all others, though no row is broken as one below', () => {
  const lines = [
    'Periodens Utfall VB Prognos',
    'utfall 2019 helår Årsmål Period',
    '',
    'Indikator',
    'Antal båtar',
    'i stadens',
    'hamnar 45 st 46 st 47 st 48 st 2020',
  ];
  assert.deepEqual(tablesOf(...lines), [
    'indicator|Antal båtar i stadens hamnar|45 st|46 st|47 st|48 st|2020',
  ]);
});

test('what is left of a header below a row is no word of its name', () => {
  const lines = [
    'Indikator Årsmål KF:s årsmål Periodicitet',
    'Andel båtar i hamnen 61 % Tas fram av nämnd Månad',
    'Indikator Årsmål KF:s årsmål',
    'Antal båtar i',
    'hamnen 67 st öka',
  ];
  assert.deepEqual(namesOf(indicatorsOf(...lines)), ['Andel båtar i hamnen', 'Antal båtar i hamnen']);
});

test('the first line of a wrapped name opens a row though the cells are all below it', () => {
  const lines = [
    'Indikator Årsmål KF:s årsmål Periodicitet',
    'Andel seglare som anger att de blivit väl bemötta av personalen i',
    'stadens hamnar 67 %',
    'Andel båtägare som anger att de blivit väl bemötta av personalen i',
    'stadens hamnar 68 %',
  ];
  assert.deepEqual(namesOf(indicatorsOf(...lines)), [
    'Andel seglare som anger att de blivit väl bemötta av personalen i stadens hamnar',
    'Andel båtägare som anger att de blivit väl bemötta av personalen i stadens hamnar',
  ]);
});

test('a name is wide where figures stand behind what begins as names do', () => {
  const name = 'Antal båtar i stadens hamnar och i de vattendrag som har förbindelse med någon av dem';
  const lines = [
    'Indikator Periodens utfall Utfall VB 2019 Årsmål Periodicitet',
    `${name} 31 st 32 st 31 st`,
  ];
  assert.deepEqual(namesOf(indicatorsOf(...lines)), [name]);
});

test('behind a known name stands no word of it; a figure there is a candidate of its cells', () => {
  const lines = [
    'Indikator Periodens utfall Utfall VB 2019 Prognos helår Årsmål KF:s årsmål Period',
    'Andel elektroniska inköp',
    '71 % 70 % 72 % 75 % 75 % Tertial 1 2020',
    'nås',
    'Andel elektroniska inköp i hamnen 71 % 70 % 72 % 75 % 75 % Tertial 1 2020',
    'nås',
    'Sjukfrånvaro dag 1-14 954',
    '5 % 5 % 6 % 7 % 7 % Tertial 1 2020',
  ];
  assert.deepEqual(tablesOf(...lines), [
    'indicator|Andel elektroniska inköp|71 %|70 %|72 %|75 %|75 %|Tertial 1 2020',
    'indicator|Andel elektroniska inköp i hamnen nås|71 %|70 %|72 %|75 %|75 %|Tertial 1 2020',
    'indicator|Sjukfrånvaro dag 1-14||||||Tertial 1 2020',
  ]);
  const doubts = indicatorsOf(...lines).at(-1)?.doubts ?? [];
  assert.ok(doubts.length > 0);
  assert.ok(doubts.every(({ candidates }) => candidates.includes('954')));
});

test('a table of indicators ends above the header of one of money', () => {
  assert.deepEqual(
    tablesOf(
      'Indikator Årsmål KF:s årsmål Periodicitet',
      'Antal båtar i hamnen 5 st 6 st År',
      'VERKSAMHET, mnkr BOKSLUT 2018 PROGNOS 2019 BUDGET 2020',
      'Parker',
      'Hamnar',
      '4,5 5,5 6,5',
      '2,5 3,5 4,5',
    ).filter((row) => row.startsWith('indicator')),
    ['indicator|Antal båtar i hamnen|5 st|6 st|År'],
  );
});

test('strokes between an icon and a name are of neither', () => {
  assert.deepEqual(
    tablesOf(
      'Aktivitet Startdatum Slutdatum',
      'e___Bygga en brygga vid badet 2020-01-01 2020-12-31',
      'e _Plantera häckar längs stigen 2020-02-01 2020-12-31',
    ),
    [
      'activity|Bygga en brygga vid badet|2020-01-01|2020-12-31',
      'activity|Plantera häckar längs stigen|2020-02-01|2020-12-31',
    ],
  );
});

test('a star below an icon stays before its note', () => {
  const notes = Array.from({ length: 5 }, (_, at) => [`@ Andel hundar i hamn ${at}`, '* Inklusive valpar.']);
  assert.deepEqual(
    scan(notes.flat(), loadKnowledge()).lines.filter((line) => line.startsWith('*')).length,
    5,
  );
});

test('a piece of a target is no word that was put right, and a word of a name is, though a target begins so', () => {
  const { changes } = scan(
    ['Andel båtar med hog mast', 'som seglar 45 % Faststal 2020', 'Is 2020'],
    loadKnowledge(),
  );
  assert.deepEqual(changes.map(({ from }) => from), ['hog']); // prettier-ignore
});
